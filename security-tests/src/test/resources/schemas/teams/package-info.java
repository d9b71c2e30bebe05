/** Rows of teams, beside rows of organizations. */
@Freehold(auth = BetterAuth.class, rowLevelSecurity = false)
@BetterAuth.Options(plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.TEAMS})
package com.acme.teams;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
