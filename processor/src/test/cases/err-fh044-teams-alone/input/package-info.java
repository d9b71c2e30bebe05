@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(plugins = {BetterAuth.Plugin.TEAMS, BetterAuth.Plugin.ADMIN})
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
