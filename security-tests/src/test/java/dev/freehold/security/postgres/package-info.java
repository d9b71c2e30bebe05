/** The PostgreSQL on which these tests run. */
@NullMarked
package dev.freehold.security.postgres;

import org.jspecify.annotations.NullMarked;
