/** What is wrong with the user's code: coded problems, collected while the stages run and printed once at the end. */
@NullMarked
package dev.freehold.processor.problem;

import org.jspecify.annotations.NullMarked;
