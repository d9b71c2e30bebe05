@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(models = @BetterAuth.Model(name = "user", modelName = "accounts"))
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
