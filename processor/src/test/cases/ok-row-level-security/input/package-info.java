/** Rows of every kind of owner, which PostgreSQL itself keeps. */
@Freehold(auth = BetterAuth.class, schema = "vault", rowLevelSecurity = true)
@BetterAuth.Options(plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.TEAMS})
package com.acme.vault;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
