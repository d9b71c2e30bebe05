package dev.freehold.processor.declared;

import dev.freehold.processor.declared.DeclaredMark.OnDelete;
import dev.freehold.processor.model.TypeRef;
import java.util.Optional;

/**
 * {@code @References} on a property, or the relation whose column it is.
 *
 * @param annotation the annotation as it is written, such as {@code @ManyToOne}
 * @param target the type it names; absent where the name cannot be resolved, which the compiler reports
 * @param onDelete the rule
 * @param name the accessor's name, or empty
 * @param inverse the name of the way back, or empty
 * @param id the id property of the target that is held, or empty
 * @param foreignKey whether the database enforces it
 * @param constraint the foreign key's name, if one is given
 * @param withoutTenant whether the key is to do without the tenant
 * @param unwarned whether warnings are not wanted
 * @param said where it stands
 */
public record DeclaredReference(
        String annotation,
        Optional<TypeRef> target,
        OnDelete onDelete,
        String name,
        String inverse,
        String id,
        boolean foreignKey,
        Optional<String> constraint,
        boolean withoutTenant,
        boolean unwarned,
        Said said) {
    /** The annotation that is no relation. */
    public static final String REFERENCES = "@References";

    /**
     * The annotation with the type that it names.
     *
     * @param named the type
     * @return such as {@code @References(Project.class)}
     */
    public String written(TypeRef named) {
        return annotation.equals(REFERENCES) ? annotation + "(" + named.simpleName() + ".class)" : annotation;
    }

    /**
     * Whether a property holds the id by a relation of its own.
     *
     * @return true for {@code @ManyToOne} and {@code @OneToOne}
     */
    public boolean isRelation() {
        return !annotation.equals(REFERENCES);
    }
}
