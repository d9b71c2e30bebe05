/** PgBouncer between clients and PostgreSQL. */
@NullMarked
package dev.freehold.security.pool;

import org.jspecify.annotations.NullMarked;
