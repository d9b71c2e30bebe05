/** A content management system: records, immutable classes, trees and translations. */
@Freehold(auth = BetterAuth.class)
package dev.freehold.models.cms;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
