/** Rows that only some of the members see or write, and references that no key ties to the tenant. */
@Freehold(auth = BetterAuth.class, rowLevelSecurity = false)
@BetterAuth.Options(plugins = BetterAuth.Plugin.ORGANIZATION)
package com.acme.limits;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
