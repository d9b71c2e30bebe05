/** Programs from elsewhere that tests need: how they come here, and what is said where they cannot. */
@NullMarked
package dev.freehold.security.outside;

import org.jspecify.annotations.NullMarked;
