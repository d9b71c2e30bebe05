/** Memos of Supabase's users. */
@Freehold(auth = SupabaseAuth.class, schema = "memos", rowLevelSecurity = true)
package com.acme.memos;

import dev.freehold.Freehold;
import dev.freehold.auth.SupabaseAuth;
