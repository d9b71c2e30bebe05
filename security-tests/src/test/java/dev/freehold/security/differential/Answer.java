package dev.freehold.security.differential;

import dev.freehold.db.error.FreeholdException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a question gave, as texts: rows, in their order if it asked for one, or what it threw.
 *
 * @param refused whether it threw
 */
record Answer(List<String> rows, boolean refused) {
    static Answer inOrder(Supplier<? extends Collection<?>> question) {
        try {
            return new Answer(texts(question.get()).toList(), false);
        } catch (FreeholdException e) {
            return new Answer(List.of(e.getClass().getSimpleName()), true);
        }
    }

    /** Of a question that leaves the order to the server. */
    static Answer inAnyOrder(Supplier<? extends Collection<?>> question) {
        Answer answer = inOrder(question);
        return new Answer(answer.rows.stream().sorted().toList(), answer.refused);
    }

    /** Whether there is anything to see: a row with something in it, or a count that is not nought. */
    boolean isSubstantial() {
        return !refused && !rows.stream().allMatch(row -> row.matches("[\\[\\], =]*|(null|0|false|[\\[\\], ])+"));
    }

    private static Stream<String> texts(Collection<?> values) {
        return values.stream().map(Answer::text);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Map.Entry<?, ?> entry) {
            return text(entry.getKey()) + " = " + text(entry.getValue());
        }
        if (value instanceof Collection<?> values) {
            return texts(values).toList().toString();
        }
        return String.valueOf(value);
    }
}
