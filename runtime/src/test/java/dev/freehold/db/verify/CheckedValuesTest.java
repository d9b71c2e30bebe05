package dev.freehold.db.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions in the words of {@code pg_get_constraintdef}. */
class CheckedValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHECK ((status = ANY (ARRAY['a'::text, 'it''s'::text])))",
                "CHECK (((status)::text = ANY ((ARRAY['a'::character varying, 'it''s'::character varying])::text[])))",
                "CHECK (((\"it's (a) \"\"status\"\"\")::text = ANY (ARRAY['a'::text, 'it''s'::text])))",
                "CHECK (((status)::text = ANY (ARRAY[('a'::character varying)::text, 'it''s'::text]))) NOT VALID"
            })
    void whatAllowsSomeValues(String condition) {
        assertThat(CheckedValues.of(condition)).containsExactly("a", "it's");
    }

    @Test
    void whatAllowsOne() {
        assertThat(CheckedValues.of("CHECK ((status = 'a'::text))")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHECK ((status <> 'a'::text))",
                "CHECK ((status <> ALL (ARRAY['a'::text, 'b'::text])))",
                "CHECK (((status = 'a'::text) OR (status IS NULL)))",
                "CHECK ((lower(status) = 'a'::text))",
                "CHECK ((length(status) > 1))"
            })
    void whatSaysSomethingElse(String condition) {
        assertThat(CheckedValues.of(condition)).isEmpty();
    }
}
