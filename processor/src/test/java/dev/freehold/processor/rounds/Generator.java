package dev.freehold.processor.rounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor: called for one annotation, it writes a class in some of the rounds from then on. */
final class Generator extends AbstractProcessor {
    /** ECJ does not even ask a processor of "*" when all annotations are claimed. */
    static final String ANNOTATION = "jakarta.persistence.Cacheable";

    private final Map<Integer, String> sources;
    private int round;

    /**
     * A generator.
     *
     * @param sources for a round, counted from 1, a source of package {@code com.acme} with one type of the name that
     *     follows {@code record} or {@code enum}
     */
    Generator(Map<Integer, String> sources) {
        this.sources = sources;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ANNOTATION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        round++;
        String source = sources.get(round);
        if (source != null) {
            String name = source.replaceAll("(?s).*?(?:record|enum) (\\w+).*", "$1");
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile("com.acme." + name)
                    .openWriter()) {
                writer.write(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
