/** Invoices of groups, beside a sign-in that was built at home. */
@Freehold(auth = OurAuth.class)
package com.acme.billing;

import dev.freehold.Freehold;
