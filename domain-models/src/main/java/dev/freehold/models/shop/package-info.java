/**
 * A shop for many merchants, one organization each: fields with getters and setters, a generic super class, typed ids.
 */
@Freehold(auth = BetterAuth.class)
package dev.freehold.models.shop;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
