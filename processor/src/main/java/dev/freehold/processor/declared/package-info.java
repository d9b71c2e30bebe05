/** What the user wrote, as plain records: annotations and properties as they stand, nothing worked out yet. */
@NullMarked
package dev.freehold.processor.declared;

import org.jspecify.annotations.NullMarked;
