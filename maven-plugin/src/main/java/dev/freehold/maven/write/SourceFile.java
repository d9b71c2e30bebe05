package dev.freehold.maven.write;

import dev.freehold.maven.connect.GoalFailure;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A source that the import writes: whole or not at all, only if it changes, and never over somebody else's. */
public final class SourceFile {
    private final Path path;

    /**
     * A source.
     *
     * @param folder the folder of the sources
     * @param typeName the qualified name of its type
     */
    public SourceFile(Path folder, String typeName) {
        this.path = folder.resolve(typeName.replace('.', '/') + ".java");
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * Writes the text.
     *
     * @param text the whole source
     * @return false if the file has it already
     * @throws GoalFailure if another has written the file, or if it cannot be written
     */
    public boolean write(String text) throws GoalFailure {
        try {
            if (Files.exists(path)) {
                String present = present();
                if (!present.startsWith(HolderText.MARK)) {
                    throw new GoalFailure(
                            path + " is there already, and not written by the import: its first line would say so.",
                            "Choose another name in freehold.holder, or move the file away.");
                }
                // a version control may have changed the ends of lines
                if (present.replace("\r\n", "\n").equals(text)) {
                    return false;
                }
            }
            replace(text);
            return true;
        } catch (IOException e) {
            throw new GoalFailure(
                    path + " cannot be written: " + e.getMessage() + ".", "Make the folder writable, and try again.");
        }
    }

    private String present() throws IOException {
        try {
            return Files.readString(path);
        } catch (MalformedInputException e) {
            return ""; // no text, and so none of the import's
        }
    }

    private void replace(String text) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, path.getFileName().toString(), ".tmp");
        try {
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            try {
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
