/**
 * What a domain class names: whose its rows are, which auth schema holds the users, and what a reference does when its
 * target goes.
 *
 * <p>No code here runs. The annotations have class retention and are read by the Freehold processor while the module
 * compiles.
 */
@NullMarked
package dev.freehold;

import org.jspecify.annotations.NullMarked;
