/** The way into a live database, without a word of the password. */
@NullMarked
package dev.freehold.maven.connect;

import org.jspecify.annotations.NullMarked;
