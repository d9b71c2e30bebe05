/** Projects of organizations: users, organizations, members and API keys are those of a Better Auth server. */
@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(
        plugins = {
            BetterAuth.Plugin.ORGANIZATION,
            BetterAuth.Plugin.TEAMS,
            BetterAuth.Plugin.JWT,
            BetterAuth.Plugin.API_KEY,
            BetterAuth.Plugin.ADMIN
        })
@NullMarked
package dev.freehold.sample.projects;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
import org.jspecify.annotations.NullMarked;
