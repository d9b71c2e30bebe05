@Freehold(auth = BetterAuth.class)
package com.acme.board;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
