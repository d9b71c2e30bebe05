package dev.freehold.security.attack;

import java.util.List;
import java.util.Map;

/** Whose the rows of the auth server's tables are, as the guide says it. */
final class AuthDomains {
    private AuthDomains() {}

    static Domain of(TableSurface table, Map<String, String> row, Registry registry) {
        return switch (table.type()) {
            case "User" -> new Domain.Person(cell(row, "id"));
            case "Session", "Account" -> new Domain.Belonging(cell(row, "userId"));
            case "Organization" -> new Domain.Shared(cell(row, "id"));
            case "Member", "Invitation", "Team" -> new Domain.Shared(cell(row, "organizationId"));
            case "TeamMember" ->
                registry.target(table.link("team"), row)
                        .map(Registry.Known::domain)
                        .orElse(new Domain.Nobody());
            default -> new Domain.Nobody();
        };
    }

    /** The order in which rows of auth tables are looked at: teams before their members. */
    static List<String> order() {
        return List.of("User", "Organization", "Team");
    }

    private static String cell(Map<String, String> row, String column) {
        return String.valueOf(row.get(column));
    }
}
