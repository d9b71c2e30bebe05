@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(version = "latest")
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
