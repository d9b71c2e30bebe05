/**
 * What happens in the rounds of a compilation: other processors generate types, names stay unresolved, class files are
 * missing, the compiler fails.
 */
@NullMarked
package dev.freehold.processor.rounds;

import org.jspecify.annotations.NullMarked;
