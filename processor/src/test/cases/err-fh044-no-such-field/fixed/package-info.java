@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(models = @BetterAuth.Model(name = "user", fields = @BetterAuth.Field(name = "email", fieldName = "mail")))
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
