/**
 * What can go wrong: unchecked exceptions, one type for each cause that a program may want to tell apart.
 *
 * <p>None of them carries a value of a row: PostgreSQL's detail, the driver's exception and bound values are left out,
 * because exceptions end in logs and error pages.
 */
@NullMarked
package dev.freehold.db.error;

import org.jspecify.annotations.NullMarked;
