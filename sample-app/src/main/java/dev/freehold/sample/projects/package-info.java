/** Projects of organizations: users, organizations, members and API keys are those of a Better Auth server. */
@Freehold(auth = BetterAuth.class)
@NullMarked
package dev.freehold.sample.projects;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
import org.jspecify.annotations.NullMarked;
