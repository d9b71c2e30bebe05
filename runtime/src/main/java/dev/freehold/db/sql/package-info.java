/**
 * From expressions to statements: the expression tree, joins, the one {@code Scope} that narrows every table to its
 * actor, SQL text with its values, execution and errors. Not exported: the types of {@code dev.freehold.db} hold what
 * is here, and nobody else does.
 */
@NullMarked
package dev.freehold.db.sql;

import org.jspecify.annotations.NullMarked;
