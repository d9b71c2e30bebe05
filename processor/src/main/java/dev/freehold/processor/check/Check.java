package dev.freehold.processor.check;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.problem.Problems;

/** One rule. */
interface Check {
    void check(AppModel model, Problems problems);
}
