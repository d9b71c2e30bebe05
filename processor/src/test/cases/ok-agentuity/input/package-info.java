/** Prompts of users, beside Agentuity Auth. */
@Freehold(auth = AgentuityAuth.class)
package com.acme.prompts;

import dev.freehold.Freehold;
import dev.freehold.auth.AgentuityAuth;
