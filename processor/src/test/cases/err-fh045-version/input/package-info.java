@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(version = "2.0")
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
