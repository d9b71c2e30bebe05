/** A todo list on Neon: its users are those that Neon Auth copies to {@code neon_auth.users_sync}. */
@Freehold(auth = NeonAuth.Legacy.class)
@NullMarked
package dev.freehold.sample.todos;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
import org.jspecify.annotations.NullMarked;
