/** Texts to files and problems to messages: the only stage that hands anything to the compiler. */
@NullMarked
package dev.freehold.processor.write;

import org.jspecify.annotations.NullMarked;
