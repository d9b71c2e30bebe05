package dev.freehold.security.differential;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of a random table.
 *
 * @param visible whether whoever asks may see it
 */
record Datum(
        @Nullable String organization,
        @Nullable String team,
        @Nullable String owner,
        Map<String, @Nullable String> values,
        boolean visible) {
    @Nullable
    String value(String column) {
        return values.get(column);
    }

    /** Whether a foreign key with the tenant in it can lead from a row of one kind to this. */
    boolean isWithin(
            Kind source,
            @Nullable String itsOrganization,
            @Nullable String itsTeam,
            @Nullable String itsOwner,
            Kind kind) {
        return (!source.hasOrganization() || !kind.hasOrganization() || Objects.equals(organization, itsOrganization))
                && (!source.hasTeam() || !kind.hasTeam() || Objects.equals(team, itsTeam))
                && (source != Kind.OWNER || kind != Kind.OWNER || Objects.equals(owner, itsOwner));
    }

    String insertInto(String table) {
        String columns =
                values.keySet().stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", "));
        String literals = values.values().stream()
                .map(value -> value == null ? "null" : "'" + value + "'")
                .collect(Collectors.joining(", "));
        return "insert into public.\"" + table + "\" (" + columns + ") overriding system value values (" + literals
                + ");\n";
    }
}
