/** Attacks on what Freehold generates: every statement of every schema, as actors who try to see what is not theirs. */
@NullMarked
package dev.freehold.security;

import org.jspecify.annotations.NullMarked;
