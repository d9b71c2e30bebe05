/** What people do in the second after their sign-up, when Neon has not copied them yet. */
@Freehold(auth = NeonAuth.Legacy.class)
package com.acme.welcome;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
