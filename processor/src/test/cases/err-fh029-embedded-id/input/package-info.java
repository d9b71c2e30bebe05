@Freehold(auth = BetterAuth.class)
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
