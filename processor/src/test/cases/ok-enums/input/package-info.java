@Freehold(auth = NeonAuth.Legacy.class, schema = "shop")
package com.acme.enums;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
