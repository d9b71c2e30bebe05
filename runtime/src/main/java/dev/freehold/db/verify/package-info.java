/**
 * Whether a database has what the code relies on: the description that the compiler wrote, held against the live
 * catalog. {@link dev.freehold.db.Database#verify()} is the short way.
 */
@NullMarked
package dev.freehold.db.verify;

import org.jspecify.annotations.NullMarked;
