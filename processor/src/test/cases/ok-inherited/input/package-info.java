@Freehold(auth = BetterAuth.class)
package com.acme.notes;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
