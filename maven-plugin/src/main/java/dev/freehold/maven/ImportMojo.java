package dev.freehold.maven;

import dev.freehold.maven.connect.Access;
import dev.freehold.maven.connect.GoalFailure;
import dev.freehold.maven.describe.AuthRecord;
import dev.freehold.maven.describe.Choice;
import dev.freehold.maven.describe.Holder;
import dev.freehold.maven.describe.Role;
import dev.freehold.maven.write.HolderText;
import dev.freehold.maven.write.SourceFile;
import dev.freehold.processor.model.JavaNames;
import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the auth tables of a live database and writes them as one Java source: the holder that {@code @Freehold(auth =
 * …)} names, with a record for each table. A second run changes nothing unless the database has changed.
 */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends DatabaseMojo {
    /** The qualified name of the type to write, such as {@code com.acme.OurAuth}. */
    @Parameter(property = "freehold.holder")
    @Nullable
    String holder;

    /** The schemas to read. */
    @Parameter(property = "freehold.schemas", defaultValue = "public")
    List<String> schemas = List.of("public");

    /** The folder of the sources. */
    @Parameter(property = "freehold.outputDirectory", defaultValue = "${project.build.sourceDirectory}")
    File outputDirectory = new File("src/main/java");

    /**
     * The tables to import, {@code table} or {@code schema.table}, with {@code *} for any text. By default those of
     * {@code public} that belong to authentication, and all of every other schema.
     */
    @Parameter(property = "freehold.includes")
    List<String> includes = List.of();

    /** Tables to leave out. */
    @Parameter(property = "freehold.excludes")
    List<String> excludes = List.of();

    /** What tables hold where the import does not see it: {@code <roles><people>USER</people></roles>}. */
    @Parameter
    Map<String, String> roles = Map.of();

    /** Columns that hold secrets though their names do not say so: {@code column} or {@code table.column}. */
    @Parameter(property = "freehold.secrets")
    List<String> secrets = List.of();

    /**
     * Columns that look like secrets and are none, each with the reason: {@code <exposed><devices.token>the kind of
     * device</devices.token></exposed>}.
     */
    @Parameter
    Map<String, String> exposed = Map.of();

    @Inject
    ImportMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void run() throws GoalFailure {
        Choice choice = choice();
        Access access = access();
        try (Connection connection = access.open()) {
            connection.setReadOnly(true);
            Holder found = new Import(connection, access.user(), choice).holder();
            SourceFile file = new SourceFile(outputDirectory.toPath(), choice.holder());
            boolean changed = file.write(HolderText.of(found));
            getLog().info((changed ? "Wrote " : "Nothing to change in ") + file.path() + ": " + roles(found) + ".");
            found.leftOut()
                    .forEach(table -> getLog().warn("Left out " + table.table() + ", for " + table.reason() + "."));
        } catch (SQLException e) {
            throw new GoalFailure(
                    "The tables of " + access.place() + " cannot be read: " + e.getMessage(),
                    "Try again; if it stays so, import by the role that owns them.");
        }
    }

    private static String roles(Holder holder) {
        return holder.records().stream()
                .collect(Collectors.groupingBy(AuthRecord::role, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stream()
                                .map(record -> record.table().table())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private Choice choice() throws GoalFailure {
        if (holder == null || holder.isBlank()) {
            throw new GoalFailure(
                    "freehold.holder is missing: the name of the type to write.",
                    "Add -Dfreehold.holder=com.acme.OurAuth, or <holder> to the plugin's configuration.");
        }
        if (!Arrays.stream(holder.split("\\.", -1)).allMatch(JavaNames::isAllowed)) {
            throw new GoalFailure(
                    "freehold.holder is \"" + holder + "\", which is no name of a Java type.",
                    "Write a package and a name, such as com.acme.OurAuth.");
        }
        Map<String, Role> given = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : roles.entrySet()) {
            given.put(entry.getKey(), role(entry.getKey(), entry.getValue()));
        }
        return new Choice(holder, schemas, includes, excludes, given, secrets, exposed);
    }

    private static Role role(String table, String name) throws GoalFailure {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        for (Role role : Role.values()) {
            if (role.name().equals(wanted)) {
                return role;
            }
        }
        throw new GoalFailure(
                "<roles> gives " + table + " the role " + name + ", which does not exist.",
                "Write one of " + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", ")) + ".");
    }
}
