package com.acme.types;

import static com.acme.types.AmountsTable.AMOUNTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Condition;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.InvalidValueException;
import java.math.BigDecimal;
import java.util.List;

/** Numbers and truth values. */
final class AmountsBehaviour {
    private static final Amounts LEAST = new Amounts(
            1,
            Byte.MIN_VALUE,
            Byte.MIN_VALUE,
            Short.MIN_VALUE,
            Short.MIN_VALUE,
            Integer.MIN_VALUE,
            Integer.MIN_VALUE,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            Long.MIN_VALUE,
            -Float.MAX_VALUE,
            Float.NEGATIVE_INFINITY,
            -Double.MAX_VALUE,
            Double.NEGATIVE_INFINITY,
            new BigDecimal("-" + "9".repeat(400) + ".5"),
            new BigDecimal("-9999999999.99"),
            new BigDecimal("-99999"),
            false,
            false);

    private static final Amounts GREATEST = new Amounts(
            2,
            Byte.MAX_VALUE,
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            Short.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            Float.MAX_VALUE,
            Float.NaN,
            Double.MAX_VALUE,
            Double.NaN,
            new BigDecimal("1.10"),
            new BigDecimal("9999999999.99"),
            new BigDecimal("99999"),
            true,
            true);

    private static final Amounts SMALLEST = new Amounts(
            3,
            (byte) 0,
            null,
            (short) 0,
            null,
            0,
            0,
            null,
            0L,
            null,
            Float.MIN_VALUE,
            -0.0f,
            Double.MIN_VALUE,
            -0.0,
            new BigDecimal("1E-300"),
            null,
            null,
            false,
            null);

    private static final Amounts USUAL = new Amounts(
            4,
            (byte) 1,
            null,
            (short) 1,
            null,
            1,
            1,
            null,
            1L,
            null,
            0.1f,
            null,
            0.1,
            null,
            BigDecimal.ZERO,
            null,
            null,
            true,
            null);

    private final Unscoped rows;
    private final Sql sql;

    private AmountsBehaviour(Unscoped rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    static void run(Unscoped rows, Sql sql) {
        AmountsBehaviour behaviour = new AmountsBehaviour(rows, sql);
        behaviour.roundTrip();
        behaviour.find();
        behaviour.change();
        behaviour.refuse();
    }

    private static AmountsTable.AmountsInsert insert(Amounts a) {
        return AMOUNTS.insert(
                        a.id(), a.tiny(), a.small(), a.whole(), a.wholeBoxed(), a.large(), a.single(), a.wide(), a.exact(), a.yes())
                .tinyOrNull(a.tinyOrNull())
                .smallOrNull(a.smallOrNull())
                .wholeOrNull(a.wholeOrNull())
                .largeOrNull(a.largeOrNull())
                .singleOrNull(a.singleOrNull())
                .wideOrNull(a.wideOrNull())
                .price(a.price())
                .digits(a.digits())
                .maybe(a.maybe());
    }

    private void roundTrip() {
        for (Amounts amounts : List.of(LEAST, GREATEST, SMALLEST, USUAL)) {
            assertThat(rows.insertFor(Behaviour.ANYONE, insert(amounts))).isEqualTo(amounts);
            assertThat(rows.find(AMOUNTS.key(amounts.id()))).contains(amounts);
        }
        assertThat(shown("tiny")).containsExactly("-128", "127", "0", "1");
        assertThat(shown("small_or_null")).containsExactly("-32768", "32767", null, null);
        assertThat(shown("whole")).containsExactly("-2147483648", "2147483647", "0", "1");
        assertThat(shown("large")).containsExactly("-9223372036854775808", "9223372036854775807", "0", "1");
        assertThat(shown("single")).containsExactly("-3.4028235e+38", "3.4028235e+38", "1e-45", "0.1");
        assertThat(shown("single_or_null")).containsExactly("-Infinity", "NaN", "-0", null);
        assertThat(shown("wide")).containsExactly("-1.7976931348623157e+308", "1.7976931348623157e+308", "5e-324", "0.1");
        assertThat(shown("wide_or_null")).containsExactly("-Infinity", "NaN", "-0", null);
        assertThat(shown("price")).containsExactly("-9999999999.99", "9999999999.99", null, null);
        assertThat(shown("digits")).containsExactly("-99999", "99999", null, null);
        assertThat(shown("exact").subList(1, 2)).containsExactly("1.10");
        assertThat(shown("maybe")).containsExactly("false", "true", null, null);
    }

    private List<String> shown(String column) {
        return sql.column("select " + column + "::text from public.amounts order by id");
    }

    private void find() {
        same("tiny = -128", AMOUNTS.tiny.eq((byte) -128));
        same("tiny in (127, 0)", AMOUNTS.tiny.in((byte) 127, (byte) 0));
        same("tiny between 0 and 127", AMOUNTS.tiny.between((byte) 0, (byte) 127));
        same("tiny_or_null is null", AMOUNTS.tinyOrNull.isNull());
        same("tiny_or_null < 0", AMOUNTS.tinyOrNull.lt((byte) 0));
        same("small = 32767", AMOUNTS.small.eq((short) 32767));
        same("small not in (0, -32768)", AMOUNTS.small.notIn((short) 0, Short.MIN_VALUE));
        same("small between -32768 and 0", AMOUNTS.small.between((short) -32768, (short) 0));
        same("small_or_null is not null", AMOUNTS.smallOrNull.isNotNull());
        same("whole <> 0", AMOUNTS.whole.ne(0));
        same("whole in (-2147483648, 1)", AMOUNTS.whole.in(Integer.MIN_VALUE, 1));
        same("whole between 0 and 2147483647", AMOUNTS.wholeBoxed.between(0, Integer.MAX_VALUE));
        same("whole_or_null is null", AMOUNTS.wholeOrNull.isNull());
        same("whole = whole_boxed", AMOUNTS.whole.eq(AMOUNTS.wholeBoxed));
        same("large = 9223372036854775807", AMOUNTS.large.eq(Long.MAX_VALUE));
        same("large in (-9223372036854775808, 0)", AMOUNTS.large.in(Long.MIN_VALUE, 0L));
        same("large >= 1", AMOUNTS.large.ge(1L));
        same("large_or_null is not null", AMOUNTS.largeOrNull.isNotNull());
        same("single = 0.1::real", AMOUNTS.single.eq(0.1f));
        same("single in (0.1::real, 1e-45::real)", AMOUNTS.single.in(0.1f, Float.MIN_VALUE));
        same("single between 0 and 3.4028235e38::real", AMOUNTS.single.between(0f, Float.MAX_VALUE));
        same("single_or_null = 'NaN'", AMOUNTS.singleOrNull.eq(Float.NaN));
        same("single_or_null = 0", AMOUNTS.singleOrNull.eq(0f));
        same("single_or_null in ('-Infinity', 'NaN')", AMOUNTS.singleOrNull.in(Float.NEGATIVE_INFINITY, Float.NaN));
        same("single_or_null is null", AMOUNTS.singleOrNull.isNull());
        same("wide = 0.1", AMOUNTS.wide.eq(0.1));
        same("wide in (0.1, '5e-324')", AMOUNTS.wide.in(0.1, Double.MIN_VALUE));
        same("wide between '-1.7976931348623157e308' and 0", AMOUNTS.wide.between(-Double.MAX_VALUE, 0.0));
        same("wide_or_null = -0.0::float8", AMOUNTS.wideOrNull.eq(-0.0));
        same("wide_or_null > 'Infinity'", AMOUNTS.wideOrNull.gt(Double.POSITIVE_INFINITY));
        same("wide_or_null is not null", AMOUNTS.wideOrNull.isNotNull());
        same("exact = 1.1", AMOUNTS.exact.eq(new BigDecimal("1.1000")));
        same("exact in (0, 1e-300)", AMOUNTS.exact.in(BigDecimal.ZERO, new BigDecimal("1E-300")));
        same("exact between -1 and 1e3", AMOUNTS.exact.between(new BigDecimal("-1"), new BigDecimal("1E+3")));
        same("price = 9999999999.99", AMOUNTS.price.eq(new BigDecimal("9999999999.99")));
        same("price is null", AMOUNTS.price.isNull());
        same("digits <= -99999", AMOUNTS.digits.le(new BigDecimal("-99999.0")));
        same("yes", AMOUNTS.yes.isTrue());
        same("yes = false", AMOUNTS.yes.eq(false));
        same("maybe in (true, false)", AMOUNTS.maybe.in(true, false));
        same("not maybe", AMOUNTS.maybe.isFalse());
        same("maybe is null", AMOUNTS.maybe.isNull());
        assertThat(rows.from(AMOUNTS).where(AMOUNTS.tiny.in()).exists()).isFalse();
        assertThat(rows.from(AMOUNTS).orderBy(AMOUNTS.wideOrNull.desc().nullsLast()).select(AMOUNTS.id).list())
                .containsExactly(2, 3, 1, 4);
    }

    private void same(String where, Condition<Amounts> condition) {
        List<String> found = rows.from(AMOUNTS).where(condition).orderBy(AMOUNTS.id.asc()).select(AMOUNTS.id).list().stream()
                .map(String::valueOf)
                .toList();
        assertThat(found)
                .as(where)
                .isNotEmpty()
                .hasSizeLessThan(4 + (where.equals("whole = whole_boxed") ? 1 : 0))
                .isEqualTo(sql.column("select id from public.amounts where " + where + " order by id"));
    }

    private void change() {
        int changed = rows.update(AMOUNTS.patch()
                        .tiny((byte) -1)
                        .tinyOrNull(null)
                        .small((short) -1)
                        .smallOrNull((short) 2)
                        .whole(-1)
                        .wholeBoxed(-2)
                        .wholeOrNull(3)
                        .large(-1L)
                        .largeOrNull(null)
                        .single(-0.0f)
                        .singleOrNull(null)
                        .wide(-0.0)
                        .wideOrNull(2.5)
                        .exact(new BigDecimal("2.50"))
                        .price(new BigDecimal("2.505"))
                        .digits(new BigDecimal("2.5"))
                        .yes(true)
                        .maybe(null))
                .where(AMOUNTS.key(1));
        assertThat(changed).isEqualTo(1);
        assertThat(rows.find(AMOUNTS.key(1)))
                .contains(new Amounts(
                        1,
                        (byte) -1,
                        null,
                        (short) -1,
                        (short) 2,
                        -1,
                        -2,
                        3,
                        -1L,
                        null,
                        -0.0f,
                        null,
                        -0.0,
                        2.5,
                        new BigDecimal("2.50"),
                        new BigDecimal("2.51"),
                        new BigDecimal("3"),
                        true,
                        null));
    }

    private void refuse() {
        assertThatThrownBy(() -> rows.update(AMOUNTS.patch().price(new BigDecimal("10000000000"))).all())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining("10000000000");
        assertThatThrownBy(() -> AMOUNTS.patch().wholeBoxed(nothing())).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> AMOUNTS.whole.eq(AmountsBehaviour.<Integer>nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("isNull");
    }

    private static <T> T nothing() {
        return null;
    }
}
