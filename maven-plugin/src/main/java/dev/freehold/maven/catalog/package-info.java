/** What stands in a live database, read from PostgreSQL's catalog ({@code pg_catalog}) as plain records. */
@NullMarked
package dev.freehold.maven.catalog;

import org.jspecify.annotations.NullMarked;
