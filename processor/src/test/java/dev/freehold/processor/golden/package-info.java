/**
 * Golden cases: directories of sources with everything that the processor is to make of them, run by javac and ECJ
 * alike.
 */
@NullMarked
package dev.freehold.processor.golden;

import org.jspecify.annotations.NullMarked;
