/**
 * The tables of an application as plain records: what a domain model says once all names and keys are worked out. No
 * compiler types, no SQL text.
 */
@NullMarked
package dev.freehold.processor.model;

import org.jspecify.annotations.NullMarked;
