package dev.freehold.security.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A random table.
 *
 * @param name of the record
 * @param composite whether the id has a second column
 * @param attributed whether a hidden column names a user beside the organization or team
 * @param readByOwner whether that user alone reads the row
 * @param readers the role that reading needs, or nothing
 * @param links the references; the first leads to the parent of a table of kind {@link Kind#THROUGH}
 */
record Sketch(
        String name,
        Kind kind,
        IdType id,
        boolean composite,
        boolean attributed,
        boolean readByOwner,
        String readers,
        List<Link> links) {
    boolean hasOwner() {
        return kind == Kind.OWNER || attributed;
    }

    /** Whether some of those who belong to the organization or team do not see a row. */
    boolean isLimited() {
        return readByOwner || !readers.isEmpty();
    }

    /** The record, annotated. */
    String source(Map<String, Sketch> all) {
        List<String> components = new ArrayList<>();
        components.add("@Id " + id.java(true) + " id");
        if (composite) {
            components.add("@Id int part");
        }
        components.add("String label");
        components.add("@Nullable Long amount");
        if (kind.hasUnique()) {
            components.add("@Column(unique = true) String code");
        }
        for (Link link : links) {
            components.addAll(link(link, all));
        }
        return """
                package %s;

                import dev.freehold.*;
                import dev.freehold.auth.BetterAuth.User;
                import jakarta.persistence.*;
                import org.jspecify.annotations.Nullable;

                %s
                public record %s(
                        %s) {}
                """.formatted(SchemaSketch.PACKAGE, scope(), name, String.join(",\n        ", components));
    }

    private String scope() {
        String read = readers.isEmpty() ? "" : "read = \"" + readers + "\"";
        String organization = read.isEmpty() ? "@InOrganization" : "@InOrganization(" + read + ")";
        String scope = switch (kind) {
            case OWNER -> "@OwnedBy(User.class)";
            case ORGANIZATION -> organization;
            case TEAM -> "@InTeam";
            case ORGANIZATION_AND_TEAM -> organization + " @InTeam";
            case THROUGH ->
                "@InOrganization(through = \"" + links.get(0).name() + "\"" + (read.isEmpty() ? "" : ", " + read) + ")";
            case EVERYONE -> "@Unscoped(\"the same for everyone\")";
        };
        if (!attributed) {
            return scope;
        }
        String attribution = readByOwner ? "CASCADE, reads = dev.freehold.Who.OWNER" : "SET_NULL";
        return scope + " @OwnedBy(value = User.class, onDelete = OnDelete." + attribution + ")";
    }

    private List<String> link(Link link, Map<String, Sketch> all) {
        Sketch target = all.get(link.target());
        String attributes = "value = " + link.target() + ".class, name = \"" + link.name() + "\", inverse = \"" + "of"
                + name + link.name() + "\"" + (link.required() ? ", onDelete = OnDelete.CASCADE" : "")
                + (link.keyed() ? "" : ", tenantKey = false");
        String nullable = link.required() ? "" : "@Nullable ";
        String type = target == null ? "String" : target.id.java(link.required());
        List<String> components = new ArrayList<>();
        boolean pair = target != null && target.composite;
        components.add("@References(" + attributes + (pair ? ", id = \"id\"" : "") + ") " + nullable(type, nullable)
                + " " + link.name() + "Id");
        if (pair) {
            components.add("@References(" + attributes + ", id = \"part\") " + nullable
                    + (link.required() ? "int " : "Integer ") + link.name() + "Part");
        }
        return components;
    }

    /** An annotation of a type stands before the last part of its name. */
    private static String nullable(String type, String annotation) {
        int simple = type.lastIndexOf('.') + 1;
        return type.substring(0, simple) + annotation + type.substring(simple);
    }
}
