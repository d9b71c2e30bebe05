/** A real PostgreSQL for tests. */
@NullMarked
package dev.freehold.maven.postgres;

import org.jspecify.annotations.NullMarked;
