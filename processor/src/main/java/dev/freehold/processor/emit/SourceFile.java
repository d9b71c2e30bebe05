package dev.freehold.processor.emit;

import dev.freehold.processor.model.TypeRef;
import java.util.List;

/**
 * A generated class.
 *
 * @param qualifiedName its name, under which it is written
 * @param text the whole file
 * @param originating the entity that it is made from; empty if it is made from all of them, so that its origin is their
 *     {@code @Freehold} package
 */
public record SourceFile(String qualifiedName, String text, List<TypeRef> originating) {
    /** Copies the list. */
    public SourceFile {
        originating = List.copyOf(originating);
    }
}
