package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredLayout;
import dev.freehold.processor.declared.DeclaredLayout.Adapter;
import dev.freehold.processor.declared.DeclaredLayout.Field;
import dev.freehold.processor.declared.DeclaredLayout.Model;
import dev.freehold.processor.model.SqlNames;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns Better Auth's names of models and fields into those of tables, columns and indexes, by the rules of its
 * adapters (facts measured on databases that each of them made: docs/auth-schemas.md).
 */
final class LayoutNames {
    private final DeclaredLayout layout;

    LayoutNames(DeclaredLayout layout) {
        this.layout = layout;
    }

    String table(String model) {
        return cased(plural(model));
    }

    String column(String model, String field) {
        return cased(renamed(model, field));
    }

    /** Drizzle's indexes keep camel case whatever their tables do. */
    String index(String model, String field) {
        return plural(model) + "_" + renamed(model, field) + "_idx";
    }

    /** {@code jwkss} is what Better Auth makes of {@code jwks}. */
    private String plural(String model) {
        String name = models(model)
                .map(Model::modelName)
                .filter(other -> !other.isEmpty())
                .findFirst()
                .orElse(model);
        return layout.usePlural() ? name + "s" : name;
    }

    private String renamed(String model, String field) {
        Optional<Field> other = models(model)
                .flatMap(named -> named.fields().stream())
                .filter(named -> named.name().equals(field))
                .findFirst();
        return other.map(Field::fieldName).filter(name -> !name.isEmpty()).orElse(field);
    }

    private Stream<Model> models(String model) {
        return layout.models().stream().filter(named -> named.name().equals(model));
    }

    private String cased(String name) {
        return layout.adapter() == Adapter.DRIZZLE && !layout.camelCase() ? SqlNames.snakeCase(name) : name;
    }
}
