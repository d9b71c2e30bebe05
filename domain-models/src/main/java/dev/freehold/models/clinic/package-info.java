/** A clinic: persons by a chain of super classes, some of them in another package; much that is embedded. */
@Freehold(auth = BetterAuth.class)
package dev.freehold.models.clinic;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
