/** The goals: what Maven hands over becomes calls of the packages below. */
@NullMarked
package dev.freehold.maven;

import org.jspecify.annotations.NullMarked;
