@Freehold(auth = OurAuth.class)
package com.acme;

import dev.freehold.Freehold;
