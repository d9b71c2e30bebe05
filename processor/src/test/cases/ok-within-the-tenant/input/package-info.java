/** A help desk: who within an organization reads and writes, and what a row may refer to. */
@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.TEAMS})
package com.acme.desk;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
