/**
 * The model as SQL that makes the tables, and as JSON that tools read. The only place in the processor that knows how
 * SQL is written.
 */
@NullMarked
package dev.freehold.processor.ddl;

import org.jspecify.annotations.NullMarked;
