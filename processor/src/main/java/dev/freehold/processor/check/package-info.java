/**
 * Rules over the linked tables that concern more than one of them at a time; each rule is a class and reports, none
 * changes anything.
 */
@NullMarked
package dev.freehold.processor.check;

import org.jspecify.annotations.NullMarked;
