@Freehold(auth = NeonAuth.Legacy.class)
package com.acme.prices;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
