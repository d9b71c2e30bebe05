/** Rows of single users, who have UUIDs. */
@Freehold(auth = BetterAuth.class, rowLevelSecurity = false)
@BetterAuth.Options(generateId = BetterAuth.GenerateId.UUID)
package com.acme.personal;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
