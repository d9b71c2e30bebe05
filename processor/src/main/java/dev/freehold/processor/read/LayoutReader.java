package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredLayout;
import dev.freehold.processor.declared.DeclaredLayout.Adapter;
import dev.freehold.processor.declared.DeclaredLayout.Field;
import dev.freehold.processor.declared.DeclaredLayout.GenerateId;
import dev.freehold.processor.declared.DeclaredLayout.Model;
import dev.freehold.processor.declared.DeclaredLayout.Plugin;
import dev.freehold.processor.declared.Presence;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Turns {@code @BetterAuth.Options} of a package or holder into a {@link DeclaredLayout}. */
final class LayoutReader {
    private final Problems problems;

    LayoutReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Whether a holder has the tables of Better Auth besides its own.
     *
     * @param holder the type that {@code @Freehold(auth = …)} names
     */
    static boolean isConfigured(TypeElement holder) {
        return AnnotationView.on(holder, Names.BETTER_AUTH_OPTIONS).isPresent();
    }

    /**
     * The configuration that holds for a package.
     *
     * @param around the package
     * @param holder the type that its {@code @Freehold(auth = …)} names
     * @param freehold where that stands
     * @return empty where the auth tables do not depend on one
     */
    Optional<DeclaredLayout> read(Element around, TypeElement holder, Said freehold) {
        Optional<AnnotationView> beside = AnnotationView.on(around, Names.BETTER_AUTH_OPTIONS);
        Optional<AnnotationView> onHolder = AnnotationView.on(holder, Names.BETTER_AUTH_OPTIONS);
        boolean isBetterAuth = DeclaredLayout.HOLDER.equals(TypeReader.ref(holder));
        if (beside.isPresent() && !isBetterAuth) {
            problems.report(
                    ProblemCode.FH044,
                    beside.get().said().annotation(),
                    "@BetterAuth.Options stands beside @Freehold(auth = " + holder.getSimpleName() + ".class), "
                            + (onHolder.isPresent()
                                    ? "which has options of its own."
                                    : "which holds no tables of Better Auth."),
                    "Remove it, or write @Freehold(auth = BetterAuth.class).");
        }
        if (isBetterAuth) {
            return Optional.of(beside.map(LayoutReader::layout).orElseGet(() -> withDefaults(freehold)));
        }
        return onHolder.map(LayoutReader::layout);
    }

    private static DeclaredLayout withDefaults(Said said) {
        return new DeclaredLayout(
                Adapter.BUILT_IN,
                false,
                false,
                false,
                "public",
                GenerateId.TEXT,
                DeclaredLayout.NEWEST,
                List.of(Plugin.ORGANIZATION),
                List.of(),
                said);
    }

    private static DeclaredLayout layout(AnnotationView view) {
        return new DeclaredLayout(
                view.constant("adapter", Adapter.class).orElse(Adapter.BUILT_IN),
                view.flag("usePlural").orElse(false),
                view.flag("camelCase").orElse(false),
                view.flag("withTimezone").orElse(false),
                view.text("schemaName").orElse("public"),
                view.constant("generateId", GenerateId.class).orElse(GenerateId.TEXT),
                view.text("version").orElse(DeclaredLayout.NEWEST),
                view.says("plugins") ? view.constants("plugins", Plugin.class) : List.of(Plugin.ORGANIZATION),
                view.annotations("models").stream().map(LayoutReader::model).toList(),
                view.said());
    }

    private static Model model(AnnotationView view) {
        return new Model(
                view.text("name").orElse(""),
                view.text("modelName").orElse(""),
                view.annotations("fields").stream()
                        .map(field -> new Field(
                                field.text("name").orElse(""),
                                field.text("fieldName").orElse(""),
                                field.said()))
                        .toList(),
                view.said());
    }

    /** When a table or column is there, by {@code @BetterAuth.Added}. */
    static Presence presence(List<? extends Element> places) {
        return AnnotationView.find(places, Names.BETTER_AUTH_ADDED)
                .map(view -> new Presence(
                        view.constants("by", Plugin.class),
                        view.text("since").orElse(""),
                        view.text("before").orElse(""),
                        view.flag("required").orElse(false)))
                .orElse(Presence.ALWAYS);
    }
}
