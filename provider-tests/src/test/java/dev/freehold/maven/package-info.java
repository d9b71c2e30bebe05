/** The way to the goals, whose parameters only Maven and their own package reach. */
@NullMarked
package dev.freehold.maven;

import org.jspecify.annotations.NullMarked;
