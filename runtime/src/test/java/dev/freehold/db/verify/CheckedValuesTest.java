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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHECK ((sizes <@ ARRAY['a'::text, 'it''s'::text]))",
                "CHECK (((sizes)::text[] <@ (ARRAY['a'::character varying, 'it''s'::character varying])::text[]))"
            })
    void whatAllowsSomeElements(String condition) {
        assertThat(CheckedValues.of(condition)).containsExactly("a", "it's");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHECK ((level2 = ANY (ARRAY[0, 1])))",
                "CHECK ((levels <@ ARRAY[(0)::smallint, (1)::smallint]))",
                "CHECK ((level = ANY (ARRAY['0'::smallint, '1'::smallint])))"
            })
    void whatAllowsSomeNumbers(String condition) {
        assertThat(CheckedValues.of(condition)).containsExactly("0", "1");
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
                "CHECK ((length(status) > 1))",
                "CHECK ((level > 1))",
                "CHECK ((ARRAY['a'::text] <@ sizes))"
            })
    void whatSaysSomethingElse(String condition) {
        assertThat(CheckedValues.of(condition)).isEmpty();
    }
}
