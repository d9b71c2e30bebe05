@Freehold(auth = BetterAuth.class)
package com.acme.parcels;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
