@Freehold(auth = BetterAuth.class)
package com.acme.billing;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
