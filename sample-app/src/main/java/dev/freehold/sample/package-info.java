/** The tour: starts a PostgreSQL, sets up the two applications beside this package, and shows what they ask and get. */
@NullMarked
package dev.freehold.sample;

import org.jspecify.annotations.NullMarked;
