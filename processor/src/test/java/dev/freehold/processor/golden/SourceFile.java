package dev.freehold.processor.golden;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java source of a case.
 *
 * @param name the file's name without folders
 * @param text its content
 */
record SourceFile(String name, String text) {
    private static final Pattern PACKAGE = Pattern.compile("^(?:@.*\\s)?package\\s+([^\\s;]+)\\s*;", Pattern.MULTILINE);

    /** The sources in a folder and below; none if there is no such folder. */
    static List<SourceFile> in(Path folder) {
        return List.copyOf(byLocation(folder).values());
    }

    /** The same by where they lie in the folder. */
    static SortedMap<String, SourceFile> byLocation(Path folder) {
        SortedMap<String, SourceFile> sources = new TreeMap<>();
        FileTree.read(folder).forEach((location, text) -> {
            if (location.endsWith(".java")) {
                sources.put(location, new SourceFile(location.substring(location.lastIndexOf('/') + 1), text));
            }
        });
        return sources;
    }

    /** Where the compilers look for it: at the place of its package, wherever it lies in the case. */
    String path() {
        Matcher matcher = PACKAGE.matcher(text);
        return matcher.find() ? matcher.group(1).replace('.', '/') + "/" + name : name;
    }

    /** The name of its type. */
    String typeName() {
        return path().replace('/', '.').substring(0, path().length() - ".java".length());
    }
}
