/** Work of organizations, with Better Auth's users; below the other, and nearer. */
@Freehold(auth = BetterAuth.class)
package com.acme.todos.work;

import dev.freehold.Freehold;
import dev.freehold.auth.BetterAuth;
