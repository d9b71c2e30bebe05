/** The PostgreSQL on which the tests of this module run. */
@NullMarked
package dev.freehold.processor.postgres;

import org.jspecify.annotations.NullMarked;
