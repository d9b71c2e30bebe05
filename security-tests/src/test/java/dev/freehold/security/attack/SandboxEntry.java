package dev.freehold.security.attack;

import dev.freehold.db.error.FreeholdException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Where a sandbox begins: an attack that stops when it found what is wanted. */
public final class SandboxEntry {
    private SandboxEntry() {}

    /** Attacks, and tells the findings. */
    public static List<String> attack(Map<String, String> settings)
            throws IOException, SQLException, ReflectiveOperationException {
        Path work = Path.of(settings.get("work"));
        boolean rowLevelSecurity = settings.get("rowLevelSecurity").equals("true");
        SchemaUnderAttack schema = settings.containsKey("sources")
                ? SchemaUnderAttack.compiled(
                        settings.get("schema"), rowLevelSecurity, Path.of(settings.get("sources")), work)
                : new SchemaUnderAttack(settings.get("schema"), rowLevelSecurity, work);
        Attack attack = new Attack(
                schema,
                new Server(Integer.parseInt(settings.get("port"))),
                settings.get("database"),
                Integer.parseInt(settings.get("tenants")),
                1,
                settings.get("sql"),
                List.of(settings.get("wanted").split(" ")));
        try {
            return attack.run(Long.parseLong(settings.get("operations")))
                    .findings()
                    .told();
        } catch (FreeholdException e) {
            return List.of("broken: the tables cannot be filled: " + e);
        }
    }
}
