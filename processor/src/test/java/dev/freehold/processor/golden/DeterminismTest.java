package dev.freehold.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A second run gives the same bytes, although it gets the sources in the opposite order. */
final class DeterminismTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void orderOfSourcesDoesNotMatter(Case golden, CompilerKind compiler) {
        List<SourceFile> backwards = new ArrayList<>(golden.input());
        Collections.reverse(backwards);
        Compilation forwards = Compilations.of(golden, compiler);
        Compilation compilation =
                Compilation.processed(compiler, backwards, golden.options(), golden.work(compiler, "backwards"));

        assertThat(Finding.render(compilation.fromProcessor())).isEqualTo(Finding.render(forwards.fromProcessor()));
        Difference.check(golden + ", backwards, " + compiler, forwards.generated(), compilation.generated());
    }

    static Stream<Arguments> orderOfSourcesDoesNotMatter() {
        return EachCompiler.with(Case.all());
    }
}
