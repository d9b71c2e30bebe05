package dev.freehold.processor.golden;

import dev.freehold.Freehold;
import dev.freehold.db.Database;
import jakarta.persistence.Id;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;

/**
 * What a user of Freehold compiles with, and nothing else of this module's test class path: the processor's own
 * libraries must not be needed.
 */
final class UserClassPath {
    private UserClassPath() {}

    /** The annotations and the runtime with what they show of others. */
    static List<Path> entries() {
        return List.of(holding(Freehold.class), holding(Database.class), holding(Id.class), holding(NullMarked.class));
    }

    /** The same, the classes of a case, and AssertJ. */
    static List<Path> entriesForPrograms(Path classes) {
        List<Path> entries = new ArrayList<>(entries());
        entries.add(classes);
        entries.add(holding(Assertions.class));
        return entries;
    }

    private static Path holding(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
