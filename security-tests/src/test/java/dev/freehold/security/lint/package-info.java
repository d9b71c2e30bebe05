/** What others look for in a schema, looked for in the schemas that Freehold generates. */
@NullMarked
package dev.freehold.security.lint;

import org.jspecify.annotations.NullMarked;
