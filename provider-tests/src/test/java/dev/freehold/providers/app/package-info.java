/** A small application beside a Better Auth server in one database. */
@Freehold(auth = BetterAuth.class)
@NullMarked
package dev.freehold.providers.app;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
import org.jspecify.annotations.NullMarked;
