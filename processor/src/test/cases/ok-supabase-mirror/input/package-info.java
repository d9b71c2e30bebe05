/** Boards of people who sign in with Supabase. */
@Freehold(auth = SupabaseAuth.class)
package com.acme.boards;

import dev.freehold.Freehold;
import dev.freehold.auth.SupabaseAuth;
