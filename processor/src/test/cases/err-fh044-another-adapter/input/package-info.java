@Freehold(auth = BetterAuth.class)
@BetterAuth.Options(adapter = BetterAuth.Adapter.PRISMA, camelCase = true)
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
