package dev.freehold.processor.declared;

import dev.freehold.processor.declared.DeclaredMark.OnDelete;
import dev.freehold.processor.model.TypeRef;
import java.util.Optional;

/**
 * {@code @References} on a property.
 *
 * @param target the type it names; absent where the name cannot be resolved, which the compiler reports
 * @param onDelete the rule
 * @param name the accessor's name, or empty
 * @param inverse the name of the way back, or empty
 * @param id the id property of the target that is held, or empty
 * @param foreignKey whether the database enforces it
 * @param withoutTenant whether the key is to do without the tenant
 * @param unwarned whether warnings are not wanted
 * @param said where it stands
 */
public record DeclaredReference(
        Optional<TypeRef> target,
        OnDelete onDelete,
        String name,
        String inverse,
        String id,
        boolean foreignKey,
        boolean withoutTenant,
        boolean unwarned,
        Said said) {}
