package dev.freehold.processor.rounds;

import static dev.freehold.processor.rounds.Compiler.IMPORTS;
import static dev.freehold.processor.rounds.Compiler.PACKAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.FreeholdProcessor;
import dev.freehold.processor.rounds.Compiler.Message;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A failure of the processor itself is one error with a code, never an exception in the compiler's face; and it hides
 * no error of the user's.
 */
final class InternalFailureTest {
    @TempDir
    private Path work;

    @ParameterizedTest
    @EnumSource
    void isOneError(Compiler compiler) throws IOException {
        assertThat(compile(compiler, "@Id String id"))
                .containsExactly(
                        new Message(
                                "",
                                "[FH002] Freehold failed: java.io.IOException: disk is full.\n"
                                        + "    Please report it with the output of -Afreehold.debug=true.  See docs/errors.md#fh002"));
    }

    @ParameterizedTest
    @EnumSource
    void showsItsStackTraceOnRequest(Compiler compiler) throws IOException {
        List<Message> messages = compile(compiler, "@Id String id", "-Afreehold.debug=true");
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).text())
                .startsWith("[FH002] Freehold failed: java.io.IOException: disk is full.\n")
                .contains("at dev.freehold.processor.FreeholdProcessor.process(");
    }

    @ParameterizedTest
    @EnumSource
    void hidesNoMistakeOfTheUser(Compiler compiler) throws IOException {
        assertThat(compile(compiler, "String id"))
                .extracting(Message::text)
                .containsExactly("[FH020] Note has no @Id.\n"
                        + "    Annotate the component or field that identifies a row with jakarta.persistence.Id."
                        + "  See docs/errors.md#fh020");
    }

    private List<Message> compile(Compiler compiler, String components, String... options) throws IOException {
        String note = IMPORTS + "@OwnedBy(User.class) record Note(" + components + ") {}";
        return compiler.compile(
                work,
                Compiler.sources(PACKAGE, Map.of("Note", note)),
                List.of(new WithoutDisk(new FreeholdProcessor())),
                options);
    }

    /** The processor in an environment in which no file can be made. */
    private record WithoutDisk(Processor processor) implements Processor {
        @Override
        public void init(ProcessingEnvironment environment) {
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> method.getReturnType() == Filer.class
                            ? fullDisk()
                            : method.invoke(environment, arguments)));
        }

        private static Filer fullDisk() {
            return (Filer) Proxy.newProxyInstance(
                    WithoutDisk.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                        throw new IOException("disk is full");
                    });
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        @Override
        public Iterable<? extends Completion> getCompletions(
                Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
            return processor.getCompletions(element, annotation, member, userText);
        }
    }
}
