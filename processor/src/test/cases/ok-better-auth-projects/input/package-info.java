/** Projects of organizations. */
@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.API_KEY})
package com.acme.projects;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
