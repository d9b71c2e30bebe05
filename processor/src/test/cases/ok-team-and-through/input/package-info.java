/** Rows of teams, of organizations by way of others, of single users, and of nobody. */
@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.TEAMS})
package com.acme.work;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
