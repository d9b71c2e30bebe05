@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(version = "1.7")
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
