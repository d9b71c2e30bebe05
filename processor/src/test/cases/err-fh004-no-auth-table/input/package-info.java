@Freehold(auth = User.class)
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth.User;
