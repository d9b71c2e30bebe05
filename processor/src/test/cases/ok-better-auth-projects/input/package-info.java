/** Projects of organizations. */
@Freehold(auth = BetterAuth.class)
package com.acme.projects;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
