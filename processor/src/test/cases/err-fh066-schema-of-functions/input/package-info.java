@Freehold(auth = BetterAuth.class, schema = "freehold", rowLevelSecurity = true)
package com.acme.notes;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
