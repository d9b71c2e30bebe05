/** A library whose classes are mapped by Hibernate, too: entities of both at once. */
@Freehold(auth = BetterAuth.class)
package dev.freehold.models.library;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
