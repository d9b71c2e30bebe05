@Freehold(auth = NeonAuth.class)
@BetterAuth.Options(generateId = BetterAuth.GenerateId.SERIAL)
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
import dev.freehold.auth.NeonAuth;
