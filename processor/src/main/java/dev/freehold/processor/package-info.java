/**
 * The Freehold annotation processor: {@code read → declared → link → model → check → ddl / emit → write}, one
 * direction, problems collected on the side.
 */
@NullMarked
package dev.freehold.processor;

import org.jspecify.annotations.NullMarked;
