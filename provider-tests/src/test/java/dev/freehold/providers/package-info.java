/** Tests against a real auth server, which npm brings and Node runs. */
@NullMarked
package dev.freehold.providers;

import org.jspecify.annotations.NullMarked;
