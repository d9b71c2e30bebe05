package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.freehold.processor.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Turns each way to or back from another table into the constant that declares its columns. */
final class ReferenceConstants {
    private ReferenceConstants() {}

    static List<FieldSpec> of(Subject table) {
        return Stream.concat(
                        table.toOnes().stream().map(way -> toOne(table, way)),
                        table.toManys().stream().map(way -> toMany(table, way)))
                .toList();
    }

    private static FieldSpec toOne(Subject table, Subject.ToOne way) {
        Reference reference = way.reference();
        List<CodeBlock> pairs = new ArrayList<>();
        for (Reference.Pair pair : reference.pairs()) {
            pairs.add(pair(table, reference, pair.from(), pair.to()));
        }
        FieldSpec.Builder constant =
                constant(way.constant(), reference.isOptional() ? "optional" : "required", reference.name(), pairs);
        if (!table.isEnd(reference)) {
            return constant.addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .build();
        }
        return constant.addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Used by generated code to go on to {@link $T}.\n", Types.rowType(way.target()))
                .build();
    }

    private static FieldSpec toMany(Subject table, Subject.ToMany way) {
        Reference reference = way.reference();
        List<CodeBlock> pairs = new ArrayList<>();
        for (Reference.Pair pair : reference.pairs()) {
            pairs.add(pair(table, reference, pair.to(), pair.from()));
        }
        return constant(way.constant(), "many", reference.inverse(), pairs)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .build();
    }

    private static CodeBlock pair(Subject table, Reference reference, String here, String there) {
        String on = reference.comparedAsText() ? "onText" : "on";
        return CodeBlock.of(".$L($N, $S)", on, table.columnConstant(here), there);
    }

    private static FieldSpec.Builder constant(String name, String kind, String accessor, List<CodeBlock> pairs) {
        CodeBlock head = CodeBlock.of("$T.$L($S)", RuntimeTypes.REFERENCE, kind, accessor);
        return FieldSpec.builder(RuntimeTypes.REFERENCE, name).initializer(Layout.chain(head, pairs));
    }
}
