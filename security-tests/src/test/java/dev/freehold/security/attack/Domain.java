package dev.freehold.security.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose a row is. Every text that the harness stores bears its domain as a canary, which any leak carries along. */
sealed interface Domain {
    /** The rows of tables of the application; null where the table has no such column. */
    record Tenant(
            @Nullable String organization,
            @Nullable String team,
            @Nullable String owner,
            List<String> roles) implements Domain {
        Tenant(@Nullable String organization, @Nullable String team, @Nullable String owner) {
            this(organization, team, owner, List.of());
        }
    }

    /** The row of a user, for the user and the colleagues. */
    record Person(String user) implements Domain {}

    /** What only the user sees, such as a session. */
    record Belonging(String user) implements Domain {}

    /** The rows of the auth server that all members of the organization see, wherever they act. */
    record Shared(String organization) implements Domain {}

    /** Rows of which all may know. */
    record Everyone() implements Domain {}

    /** Rows of which no actor may know. */
    record Nobody() implements Domain {}

    /** What a text of the domain begins with. */
    default String canary() {
        if (this instanceof Tenant tenant) {
            return canary("T", tenant.organization, tenant.team, tenant.owner, String.join("+", tenant.roles));
        } else if (this instanceof Person person) {
            return canary("P", person.user);
        } else if (this instanceof Belonging belonging) {
            return canary("B", belonging.user);
        } else if (this instanceof Shared shared) {
            return canary("S", shared.organization);
        }
        return canary(this instanceof Everyone ? "E" : "N", "");
    }

    /** The domains whose canaries a text has. */
    static List<Domain> in(String text) {
        List<Domain> found = new ArrayList<>();
        Matcher canaries = Canaries.FORM.matcher(text);
        while (canaries.find()) {
            String[] parts = canaries.group(2).split("\\|", -1);
            found.add(
                    switch (canaries.group(1)) {
                        case "T" ->
                            new Tenant(
                                    orNull(parts[0]),
                                    orNull(parts[1]),
                                    orNull(parts[2]),
                                    parts[3].isEmpty() ? List.of() : List.of(parts[3].split("\\+")));
                        case "P" -> new Person(parts[0]);
                        case "B" -> new Belonging(parts[0]);
                        case "S" -> new Shared(parts[0]);
                        case "E" -> new Everyone();
                        default -> new Nobody();
                    });
        }
        return found;
    }

    private static String canary(String kind, @Nullable String... parts) {
        List<String> texts = new ArrayList<>();
        for (String part : parts) {
            texts.add(Objects.requireNonNullElse(part, ""));
        }
        return "<" + kind + ":" + String.join("|", texts) + ">";
    }

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }

    /** How a canary is recognised. */
    final class Canaries {
        private static final Pattern FORM = Pattern.compile("<([TPBSEN]):([^<>]*)>");

        private Canaries() {}
    }
}
