@Freehold(auth = SupabaseAuth.class)
package com.acme;

import dev.freehold.Freehold;
import dev.freehold.auth.SupabaseAuth;
