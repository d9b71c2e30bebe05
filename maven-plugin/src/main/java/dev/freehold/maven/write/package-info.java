/**
 * Turns a holder into the text of a Java source, as palantir-java-format would lay it out, and the text into a file.
 */
@NullMarked
package dev.freehold.maven.write;

import org.jspecify.annotations.NullMarked;
