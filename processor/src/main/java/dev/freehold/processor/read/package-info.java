/**
 * Compiler types to plain records: the only stage before writing that knows {@code javax.lang.model}. It reads and
 * never decides.
 */
@NullMarked
package dev.freehold.processor.read;

import org.jspecify.annotations.NullMarked;
