/** Private lists, with Neon's users. */
@Freehold(auth = NeonAuth.Legacy.class, schema = "todos")
package com.acme.todos;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
