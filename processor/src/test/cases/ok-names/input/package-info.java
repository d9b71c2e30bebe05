/** Names that make trouble where one does not take care: it's "quoted", {@code a < b} &amp; more. */
@Freehold(auth = NeonAuth.Legacy.class, schema = "app", naming = Naming.CAMEL_CASE)
package com.acme.names;

import dev.freehold.Freehold;
import dev.freehold.Naming;
import dev.freehold.auth.NeonAuth;
