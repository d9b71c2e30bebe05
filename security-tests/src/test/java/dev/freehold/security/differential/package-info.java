/** What an actor reads in a database of many tenants is what it reads in one that holds its own tenant alone. */
@NullMarked
package dev.freehold.security.differential;

import org.jspecify.annotations.NullMarked;
