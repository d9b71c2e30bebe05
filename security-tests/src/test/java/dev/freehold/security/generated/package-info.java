/** What the processor makes of sources, compiled and loaded. */
@NullMarked
package dev.freehold.security.generated;

import org.jspecify.annotations.NullMarked;
