/** Diaries of teams, beside a Better Auth server with the Drizzle adapter and every plugin. */
@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(
        adapter = BetterAuth.Adapter.DRIZZLE,
        plugins = {
            BetterAuth.Plugin.ORGANIZATION,
            BetterAuth.Plugin.TEAMS,
            BetterAuth.Plugin.DYNAMIC_ACCESS_CONTROL,
            BetterAuth.Plugin.JWT,
            BetterAuth.Plugin.API_KEY,
            BetterAuth.Plugin.ADMIN,
            BetterAuth.Plugin.TWO_FACTOR,
            BetterAuth.Plugin.PASSKEY
        })
package com.acme.diary;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
