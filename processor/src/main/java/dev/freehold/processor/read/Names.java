package dev.freehold.processor.read;

import java.util.List;

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
    static final String NATIVE_ENUM = "dev.freehold.NativeEnum";
    static final String GENERATED_COLUMN = "dev.freehold.GeneratedColumn";
    static final String DESCRIBED = "dev.freehold.db.schema.Described";

    static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";

    static final String TABLE = "jakarta.persistence.Table";
    static final String COLUMN = "jakarta.persistence.Column";
    static final String ID = "jakarta.persistence.Id";
    static final String GENERATED_VALUE = "jakarta.persistence.GeneratedValue";
    static final String TRANSIENT = "jakarta.persistence.Transient";
    static final String ACCESS = "jakarta.persistence.Access";
    static final String ASSOCIATION_OVERRIDE = "jakarta.persistence.AssociationOverride";
    static final String ASSOCIATION_OVERRIDES = "jakarta.persistence.AssociationOverrides";
    static final String ATTRIBUTE_OVERRIDE = "jakarta.persistence.AttributeOverride";
    static final String ATTRIBUTE_OVERRIDES = "jakarta.persistence.AttributeOverrides";
    static final String EMBEDDABLE = "jakarta.persistence.Embeddable";
    static final String EMBEDDED = "jakarta.persistence.Embedded";
    static final String ENTITY = "jakarta.persistence.Entity";
    static final String ELEMENT_COLLECTION = "jakarta.persistence.ElementCollection";
    static final String ENTITY_LISTENERS = "jakarta.persistence.EntityListeners";
    static final String ID_CLASS = "jakarta.persistence.IdClass";
    static final String JOIN_COLUMN = "jakarta.persistence.JoinColumn";
    static final String JOIN_COLUMNS = "jakarta.persistence.JoinColumns";
    static final String JOIN_TABLE = "jakarta.persistence.JoinTable";
    static final String MANY_TO_MANY = "jakarta.persistence.ManyToMany";
    static final String MANY_TO_ONE = "jakarta.persistence.ManyToOne";
    static final String MAPPED_SUPERCLASS = "jakarta.persistence.MappedSuperclass";
    static final String MAPS_ID = "jakarta.persistence.MapsId";
    static final String ONE_TO_MANY = "jakarta.persistence.OneToMany";
    static final String ONE_TO_ONE = "jakarta.persistence.OneToOne";
    static final String ORDER_COLUMN = "jakarta.persistence.OrderColumn";
    static final String SEQUENCE_GENERATOR = "jakarta.persistence.SequenceGenerator";
    static final String TABLE_GENERATOR = "jakarta.persistence.TableGenerator";
    static final String HIBERNATE_ON_DELETE = "org.hibernate.annotations.OnDelete";
    static final String EMBEDDED_ID = "jakarta.persistence.EmbeddedId";
    static final String ENUMERATED = "jakarta.persistence.Enumerated";
    static final String ENUMERATED_VALUE = "jakarta.persistence.EnumeratedValue";
    static final String CONVERT = "jakarta.persistence.Convert";
    static final String CONVERTS = "jakarta.persistence.Converts";
    static final String CONVERTER = "jakarta.persistence.Converter";
    static final String ATTRIBUTE_CONVERTER = "jakarta.persistence.AttributeConverter";
    static final String VERSION = "jakarta.persistence.Version";
    static final String TEMPORAL = "jakarta.persistence.Temporal";
    static final String LOB = "jakarta.persistence.Lob";

    static final String HIBERNATE_CREATED = "org.hibernate.annotations.CreationTimestamp";
    static final String HIBERNATE_UPDATED = "org.hibernate.annotations.UpdateTimestamp";
    static final String HIBERNATE_DEFAULT = "org.hibernate.annotations.ColumnDefault";
    static final String HIBERNATE_COMMENT = "org.hibernate.annotations.Comment";
    static final String HIBERNATE_CHECK = "org.hibernate.annotations.Check";
    static final String HIBERNATE_GENERATED_COLUMN = "org.hibernate.annotations.GeneratedColumn";
    static final String HIBERNATE_TYPE_CODE = "org.hibernate.annotations.JdbcTypeCode";

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

    private Names() {}
}
