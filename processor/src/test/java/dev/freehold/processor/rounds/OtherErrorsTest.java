package dev.freehold.processor.rounds;

import static dev.freehold.processor.rounds.Compiler.IMPORTS;
import static dev.freehold.processor.rounds.Compiler.PACKAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.FreeholdProcessor;
import dev.freehold.processor.rounds.Compiler.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where another processor fails, Freehold adds what is wrong with the tables and nothing else. */
final class OtherErrorsTest {
    @TempDir
    private Path work;

    @ParameterizedTest
    @EnumSource
    void nothingIsAddedWhileItWaits(Compiler compiler) throws IOException {
        assertThat(compile(compiler, "record Note(@Id String id, Missing missing) {}"))
                .filteredOn(message -> !message.text().contains("Missing"))
                .extracting(Message::text)
                .containsExactly("another processor failed");
    }

    @ParameterizedTest
    @EnumSource
    void mistakesAreReportedAllTheSame(Compiler compiler) throws IOException {
        assertThat(compile(compiler, "record Note(String id, Missing missing) {}"))
                .filteredOn(message -> !message.text().contains("Missing"))
                .extracting(message -> message.text().lines().findFirst().orElse(""))
                .containsExactlyInAnyOrder("another processor failed", "[FH020] Note has no @Id.");
    }

    private List<Message> compile(Compiler compiler, String note) throws IOException {
        return compiler.compile(
                work,
                Compiler.sources(PACKAGE, Map.of("Note", IMPORTS + "@Cacheable @OwnedBy(User.class) " + note)),
                List.of(new Failing(), new FreeholdProcessor()));
    }

    /** Reports an error in the first round. */
    private static final class Failing extends AbstractProcessor {
        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(Generator.ANNOTATION);
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!annotations.isEmpty()) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "another processor failed");
            }
            return false;
        }
    }
}
