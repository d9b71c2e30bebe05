/** Rows behind two walls: of a team within its organization. */
@Freehold(auth = BetterAuth.class, rowLevelSecurity = false)
@BetterAuth.Options(plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.TEAMS})
package com.acme.walls;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
