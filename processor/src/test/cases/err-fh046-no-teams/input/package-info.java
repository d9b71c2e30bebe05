@Freehold(auth = BetterAuth.class)
@BetterAuth.Options()
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
