@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(usePlural = true)
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
