package dev.freehold.security.attack;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Loads Freehold and the harness a second time, with one class changed: the changed class is found first, and nothing
 * of Freehold comes from the class loader of the tests.
 */
final class Sandbox extends URLClassLoader {
    private Sandbox(URL[] urls) {
        super(urls, Sandbox.class.getClassLoader());
    }

    /** Compiles the changed source into a folder, and puts that before everything else. */
    static Sandbox with(Path project, Sabotage.Mutation mutation, Path folder) throws IOException {
        Path source = project.resolve(mutation.file());
        String text = Files.readString(source);
        int place = text.indexOf(mutation.text());
        if (place < 0 || text.indexOf(mutation.text(), place + 1) >= 0) {
            throw new IllegalStateException("stands not exactly once in " + mutation.file() + ": " + mutation.text());
        }
        Path changed = folder.resolve(source.getFileName());
        Files.writeString(changed, asInTheJar(text.replace(mutation.text(), mutation.replacement())));
        compile(changed, folder);
        List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String entry : ClassPath.text().split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new Sandbox(urls.toArray(URL[]::new));
    }

    /** The processor's jar, unlike its folder of classes, has its libraries under names of its own. */
    private static String asInTheJar(String text) {
        boolean isJar = Sandbox.class.getResource("/dev/freehold/processor/shaded/javapoet/CodeBlock.class") != null;
        return isJar
                ? text.replace("com.palantir.javapoet", "dev.freehold.processor.shaded.javapoet")
                        .replace("com.google.gson", "dev.freehold.processor.shaded.gson")
                : text;
    }

    private static void compile(Path source, Path folder) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", ClassPath.text());
            if (!javac.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call()) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("dev.freehold.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    /** Attacks within the sandbox: what goes in and out are types of the JDK. */
    @SuppressWarnings("unchecked") // SandboxEntry.attack says so
    List<String> attack(Map<String, String> settings) throws ReflectiveOperationException {
        return (List<String>) loadClass(SandboxEntry.class.getName())
                .getMethod("attack", Map.class)
                .invoke(null, settings);
    }
}
