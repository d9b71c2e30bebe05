/** Tests of the texts of generated classes: as a reader sees them, and as compilers do. */
@NullMarked
package dev.freehold.processor.emit;

import org.jspecify.annotations.NullMarked;
