@Freehold(auth = int.class)
package com.acme;

import dev.freehold.Freehold;
