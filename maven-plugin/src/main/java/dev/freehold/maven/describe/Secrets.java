package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Column;
import dev.freehold.maven.catalog.Table;
import dev.freehold.processor.model.SecretNames;
import java.util.Optional;
import java.util.Set;

/** Tells which columns hold secrets, and writes them down as {@code @AuthTable(secrets = …)} wants them. */
final class Secrets {
    private static final Set<String> CODE_TABLES =
            Set.of("verification", "otp", "device", "reset", "recovery", "confirmation", "invitation");

    private final Choice choice;

    Secrets(Choice choice) {
        this.choice = choice;
    }

    boolean isSecret(Table table, Column column) {
        return choice.isSecret(table.name(), column.name())
                || (choice.reasonToExpose(table.name(), column.name()).isEmpty()
                        && ((SecretNames.looksSecret(column.name())
                                        && harmless(column).isEmpty())
                                || isSecretThere(table, column)));
    }

    /** Why a column that looks like a secret by its name is none. */
    Optional<String> reasonToExpose(Table table, Column column) {
        if (!SecretNames.looksSecret(column.name()) || isSecret(table, column)) {
            return Optional.empty();
        }
        return choice.reasonToExpose(table.name(), column.name()).or(() -> harmless(column));
    }

    private static Optional<String> harmless(Column column) {
        return Mapped.of(column.type()).map(Mapped::kind).flatMap(kind -> {
            if (kind == Mapped.Kind.BOOLEAN) {
                return Optional.of("true or false only");
            }
            return kind.isTime() ? Optional.of("a time only") : Optional.empty();
        });
    }

    /** What only the table tells: {@code apikey.key} is a key's hash, {@code verification.value} a one-time value. */
    private static boolean isSecretThere(Table table, Column column) {
        Words words = Words.ofTable(table.name().table());
        return switch (Words.of(column.name()).text()) {
            case "key" -> RoleNames.isApiKey(table);
            case "value" -> words.last().equals("verification");
            case "code" -> words.all().stream().anyMatch(CODE_TABLES::contains);
            case "parent" -> words.text().equals("refresh token"); // the token before this one
            case "raw json" -> words.text().equals("users sync"); // all that the provider knows of the user
            case "session id" -> words.text().equals("spring session"); // the cookie's value
            case "attribute bytes" -> words.text().equals("spring session attribute");
            default -> false;
        };
    }

    /** Whether a secret can be listed: its definition begins behind the first blank. */
    static boolean isNameable(Column column) {
        return column.name().chars().noneMatch(Character::isWhitespace);
    }

    /** {@code token text not null unique}; a name alone is a text that may be null. */
    static String definition(Table table, Column column) {
        if (column.type().shown().equals("text") && column.nullable() && !table.isUnique(column.name())) {
            return column.name();
        }
        return column.name() + " " + column.type().shown().replace("character varying", "varchar")
                + (column.nullable() ? "" : " not null") + (table.isUnique(column.name()) ? " unique" : "");
    }
}
