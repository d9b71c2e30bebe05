/** Row-level security as generated: attacked by raw SQL, as the login that a program has. */
package dev.freehold.security.rls;
