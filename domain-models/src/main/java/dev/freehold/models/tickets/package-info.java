/** An issue tracker: projects of organizations, boards of teams; mapped by getters, with ids of their own types. */
@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.TEAMS})
package dev.freehold.models.tickets;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
