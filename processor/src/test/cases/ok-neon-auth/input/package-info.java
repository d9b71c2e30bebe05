/** Trips of organizations, beside today's Neon Auth. */
@Freehold(auth = NeonAuth.class)
package com.acme.trips;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
