@Freehold(auth = BetterAuth.class)
package com.acme.options;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
