/** Random operations of many actors on generated code, and an oracle that knows what each of them may see. */
@NullMarked
package dev.freehold.security.attack;

import org.jspecify.annotations.NullMarked;
