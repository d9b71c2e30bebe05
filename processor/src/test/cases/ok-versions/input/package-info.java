@Freehold(auth = NeonAuth.Legacy.class)
package com.acme.versions;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
