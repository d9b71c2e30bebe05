@Freehold(auth = BetterAuth.class)
package com.acme.work;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
