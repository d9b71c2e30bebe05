/** Rows of organizations: with owners, keys of several columns, references to themselves, and by way of others. */
@Freehold(auth = BetterAuth.class, rowLevelSecurity = false)
@BetterAuth.Options(plugins = BetterAuth.Plugin.ORGANIZATION)
package com.acme.company;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
