/**
 * Queries and changes in the scope of whoever asks. Begin with {@link dev.freehold.db.Database}; generated tables give
 * the rest.
 *
 * <p>Everything here is immutable and safe for use by several threads, and holds no connection between two statements.
 */
@NullMarked
package dev.freehold.db;

import org.jspecify.annotations.NullMarked;
