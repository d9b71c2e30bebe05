@Freehold(auth = NeonAuth.class)
package com.acme.todos;

import dev.freehold.Freehold;
import dev.freehold.auth.NeonAuth;
