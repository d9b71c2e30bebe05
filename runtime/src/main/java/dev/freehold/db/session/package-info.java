/**
 * Who is asking: checks the credentials that an auth server gave out, and makes an {@link dev.freehold.db.Actor} of
 * those that hold.
 *
 * <p>Nothing here is kept between two calls but public keys. Tokens, cookies, keys and secrets are in no exception, no
 * log and no {@code toString}.
 */
@NullMarked
package dev.freehold.db.session;

import org.jspecify.annotations.NullMarked;
