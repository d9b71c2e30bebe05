@Freehold(auth = NeonAuth.Legacy.class)
package com.acme.values;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
