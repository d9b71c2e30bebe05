package dev.freehold.processor.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder as text: from the paths of its files, with slashes, to their content. */
final class FileTree {
    private FileTree() {}

    /** Reads all files but classes; malformed UTF-8 is an error. A folder that does not exist is empty. */
    static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (!path.endsWith(".class")) {
                try {
                    texts.put(path, Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(file + " is not UTF-8, or cannot be read", e);
                }
            }
        }
        return texts;
    }

    /** Makes the folder hold these files and no others; files that are right already are left alone. */
    static void write(Path folder, Map<String, String> texts) {
        Map<String, String> present = read(folder);
        try {
            for (String path : present.keySet()) {
                if (!texts.containsKey(path)) {
                    Files.delete(folder.resolve(path));
                }
            }
            for (Map.Entry<String, String> text : texts.entrySet()) {
                if (!text.getValue().equals(present.get(text.getKey()))) {
                    Path file = folder.resolve(text.getKey());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an empty folder. */
    static Path fresh(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> entries = Files.walk(folder)) {
                    for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(entry);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
