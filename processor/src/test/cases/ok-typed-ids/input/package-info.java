/** Ids that no compiler confuses. */
@Freehold(auth = NeonAuth.Legacy.class)
package com.acme.ids;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
