/** Decides what becomes of tables: their roles, their Java names and types, what is a secret, what refers to what. */
@NullMarked
package dev.freehold.maven.describe;

import org.jspecify.annotations.NullMarked;
