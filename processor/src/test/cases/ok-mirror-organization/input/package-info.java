/** Chores of organizations whose members have names of their own. */
@Freehold(auth = BetterAuth.class, schema = "house")
package com.acme.chores;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
