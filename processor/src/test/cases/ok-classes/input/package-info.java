/** Classes of all shapes. */
@Freehold(auth = NeonAuth.Legacy.class)
package com.acme.shapes;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
