/** Turns the model into the Java source text of the generated classes. The only package that knows JavaPoet. */
@NullMarked
package dev.freehold.processor.emit;

import org.jspecify.annotations.NullMarked;
