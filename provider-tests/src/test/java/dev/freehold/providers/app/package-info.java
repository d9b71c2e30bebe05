/** A small application beside a Better Auth server in one database. */
@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(
        plugins = {
            Plugin.ORGANIZATION,
            Plugin.TEAMS,
            Plugin.DYNAMIC_ACCESS_CONTROL,
            Plugin.ADMIN,
            Plugin.TWO_FACTOR,
            Plugin.PASSKEY,
            Plugin.JWT,
            Plugin.API_KEY
        })
@NullMarked
package dev.freehold.providers.app;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
import dev.freehold.auth.BetterAuth.Plugin;
import org.jspecify.annotations.NullMarked;
