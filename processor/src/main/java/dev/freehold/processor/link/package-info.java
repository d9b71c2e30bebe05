/**
 * Declarations to tables: works out names, column types, foreign keys, indexes and whose the rows are, and reports what
 * does not add up.
 */
@NullMarked
package dev.freehold.processor.link;

import org.jspecify.annotations.NullMarked;
