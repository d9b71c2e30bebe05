/**
 * What generated code declares: tables, columns, references and whose rows they are. Plain immutable data, without
 * statements and without connections.
 */
@NullMarked
package dev.freehold.db.schema;

import org.jspecify.annotations.NullMarked;
