@Freehold(auth = NeonAuth.Legacy.class)
package com.acme.types;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
