package dev.freehold.processor.read;

import java.util.List;
import java.util.Set;

/** The qualified names of the annotations that Freehold reads. */
final class Names {
    static final String FREEHOLD = "dev.freehold.Freehold";
    static final String OWNED_BY = "dev.freehold.OwnedBy";
    static final String IN_ORGANIZATION = "dev.freehold.InOrganization";
    static final String IN_TEAM = "dev.freehold.InTeam";
    static final String MIRROR_OF = "dev.freehold.MirrorOf";
    static final String UNSCOPED = "dev.freehold.Unscoped";
    static final String REFERENCES = "dev.freehold.References";
    static final String AUTH_TABLE = "dev.freehold.AuthTable";
    static final String CREATED_AT = "dev.freehold.CreatedAt";
    static final String UPDATED_AT = "dev.freehold.UpdatedAt";
    static final String DEFAULT = "dev.freehold.Default";
    static final String GLOBALLY_UNIQUE = "dev.freehold.GloballyUnique";
    static final String EXPOSED = "dev.freehold.Exposed";
    static final String BETTER_AUTH_OPTIONS = "dev.freehold.auth.BetterAuth.Options";
    static final String BETTER_AUTH_ADDED = "dev.freehold.auth.BetterAuth.Added";
    static final String DESCRIBED = "dev.freehold.db.schema.Described";

    static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";

    static final String TABLE = "jakarta.persistence.Table";
    static final String COLUMN = "jakarta.persistence.Column";
    static final String ID = "jakarta.persistence.Id";
    static final String GENERATED_VALUE = "jakarta.persistence.GeneratedValue";
    static final String TRANSIENT = "jakarta.persistence.Transient";
    static final String EMBEDDED_ID = "jakarta.persistence.EmbeddedId";
    static final String ENUMERATED = "jakarta.persistence.Enumerated";

    /** The annotations that make their class an entity, on the type or on a property. */
    static final List<String> SCOPES = List.of(OWNED_BY, IN_ORGANIZATION, IN_TEAM, UNSCOPED, MIRROR_OF);

    /** The annotations that say nothing unless their class is an entity; references first, as they tell most. */
    static final List<String> ON_PROPERTIES = List.of(REFERENCES, CREATED_AT, UPDATED_AT, DEFAULT, GLOBALLY_UNIQUE);

    /** Everything that the processor asks the compiler for and claims. */
    static final List<String> SUPPORTED = List.of(
            FREEHOLD,
            OWNED_BY,
            IN_ORGANIZATION,
            IN_TEAM,
            UNSCOPED,
            MIRROR_OF,
            REFERENCES,
            AUTH_TABLE,
            CREATED_AT,
            UPDATED_AT,
            DEFAULT,
            GLOBALLY_UNIQUE,
            EXPOSED,
            BETTER_AUTH_OPTIONS);

    /**
     * Mapping annotations that change the table and that Freehold does not read: to ignore one would be to lose
     * something silently.
     */
    static final List<String> REFUSED = List.of(
            "jakarta.persistence.Convert",
            "jakarta.persistence.ElementCollection",
            "jakarta.persistence.Embedded",
            EMBEDDED_ID,
            "jakarta.persistence.JoinColumn",
            "jakarta.persistence.JoinTable",
            "jakarta.persistence.Lob",
            "jakarta.persistence.ManyToMany",
            "jakarta.persistence.ManyToOne",
            "jakarta.persistence.MapsId",
            "jakarta.persistence.OneToMany",
            "jakarta.persistence.OneToOne",
            "jakarta.persistence.Temporal",
            "jakarta.persistence.Version");

    /** Of those: what points at one row. */
    static final Set<String> TO_ONE = Set.of(
            "jakarta.persistence.JoinColumn",
            "jakarta.persistence.ManyToOne",
            "jakarta.persistence.MapsId",
            "jakarta.persistence.OneToOne");

    /** Of those: what stands for many rows of another table. */
    static final Set<String> TO_MANY = Set.of(
            "jakarta.persistence.ElementCollection",
            "jakarta.persistence.JoinTable",
            "jakarta.persistence.ManyToMany",
            "jakarta.persistence.OneToMany");

    /** The same on a type. */
    static final List<String> REFUSED_ON_TYPES = List.of(
            "jakarta.persistence.IdClass", "jakarta.persistence.Inheritance", "jakarta.persistence.SecondaryTable");

    private Names() {}
}
