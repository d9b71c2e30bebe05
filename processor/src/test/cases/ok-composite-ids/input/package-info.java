/** Goods of organizations, with keys of several columns. */
@Freehold(auth = BetterAuth.class)
package com.acme.stock;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
