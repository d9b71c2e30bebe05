/** Auth schemas as plain annotated records: what stands in the tables that the auth server owns. */
@NullMarked
package dev.freehold.auth;

import org.jspecify.annotations.NullMarked;
