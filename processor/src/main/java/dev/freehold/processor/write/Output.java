package dev.freehold.processor.write;

import dev.freehold.processor.emit.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Hands generated files to the compiler. Bytes, not characters: ECJ's writers use the platform's charset whatever the
 * compilation's is.
 */
public final class Output {
    private final Filer filer;
    private final Elements elements;

    /**
     * An output of one round.
     *
     * @param filer the compiler's files
     * @param elements the compiler's elements
     */
    public Output(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /**
     * Writes a class.
     *
     * @param file the class
     * @param packageName the {@code @Freehold} package, from which what has no entity of its own originates
     * @throws IOException if the compiler cannot write
     */
    public void source(SourceFile file, String packageName) throws IOException {
        Element[] entities = file.originating().stream()
                .map(type -> elements.getTypeElement(type.qualifiedName()))
                .filter(Objects::nonNull)
                .toArray(Element[]::new);
        Element[] originating = entities.length > 0 ? entities : packageElement(packageName);
        write(filer.createSourceFile(file.qualifiedName(), originating), file.text());
    }

    /**
     * Writes a resource below {@code META-INF/freehold/<package>/}.
     *
     * @param packageName the {@code @Freehold} package
     * @param name the file's name
     * @param text its content
     * @throws IOException if the compiler cannot write
     */
    public void resource(String packageName, String name, String text) throws IOException {
        String path = "META-INF/freehold/" + (packageName.isEmpty() ? "" : packageName + "/") + name;
        write(filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, packageElement(packageName)), text);
    }

    private Element[] packageElement(String packageName) {
        return Stream.of(packageName)
                .map(elements::getPackageElement)
                .filter(Objects::nonNull)
                .toArray(Element[]::new);
    }

    private static void write(FileObject file, String text) throws IOException {
        try (OutputStream stream = file.openOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
