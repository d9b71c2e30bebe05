@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(generateId = BetterAuth.GenerateId.UUID)
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
