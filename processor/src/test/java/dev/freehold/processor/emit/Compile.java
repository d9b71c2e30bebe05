package dev.freehold.processor.emit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What became of source texts compiled in memory, with every warning on, against the class path of the test.
 *
 * @param messages what the compiler said
 * @param classes the classes by name
 */
record Compile(List<String> messages, Map<String, ByteArrayOutputStream> classes) {
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-Xlint:all,-processing", "-Xdoclint:all/protected", "-Werror", "-proc:none");

    /**
     * Compiles.
     *
     * @param written what the user would have written, by class name
     * @param generated the generated classes
     */
    static Compile of(Map<String, String> written, List<SourceFile> generated) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> sources = new ArrayList<>();
        written.forEach((name, text) -> sources.add(new Source(name, text)));
        generated.forEach(file -> sources.add(new Source(file.qualifiedName(), file.text())));
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        JavaFileManager files = new InMemory(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null), classes);
        boolean success = compiler.getTask(null, files, diagnostics, OPTIONS, null, sources)
                .call();
        Stream<String> said = diagnostics.getDiagnostics().stream().map(Object::toString);
        List<String> messages = Stream.concat(said, success ? Stream.empty() : Stream.of("failed"))
                .toList();
        return new Compile(messages, classes);
    }

    /** Initializes a class. */
    void initialize(String className) {
        try {
            Class.forName(className, true, new Loader(classes));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("memory:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                }
            };
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            super(Compile.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
