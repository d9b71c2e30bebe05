@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.TEAMS})
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
