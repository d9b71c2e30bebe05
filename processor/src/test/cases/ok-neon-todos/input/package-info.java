@Freehold(auth = NeonAuth.Legacy.class)
package com.acme.todos;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
