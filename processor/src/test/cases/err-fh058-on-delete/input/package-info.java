@Freehold(auth = NeonAuth.Legacy.class)
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
