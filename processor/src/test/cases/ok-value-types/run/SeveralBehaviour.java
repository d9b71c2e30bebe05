package com.acme.values;

import static com.acme.values.SeveralTable.SEVERAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.values.Several.Size;
import com.acme.values.Several.Tags;
import dev.freehold.db.Condition;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.InvalidValueException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists and sets. */
final class SeveralBehaviour {
    private static final UUID ID = UUID.fromString("6f9619ff-8b86-d011-b42d-00c04fc964ff");
    private static final List<String> AWKWARD =
            List.of("", "NULL", "null", "{a,b}", "it's", "\"quoted\"", "\\", " blank ", "😀", ",", "line\nbreak");

    private static final Several FULL = new Several(
            1,
            AWKWARD,
            List.of("b", "a", "b"),
            List.of("abcde", ""),
            Set.of("x"),
            Set.of(ID),
            List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
            List.of(Long.MIN_VALUE, Long.MAX_VALUE),
            List.of(Short.MIN_VALUE, Short.MAX_VALUE),
            List.of(true, false, true),
            List.of(-0.0, Double.MIN_VALUE, Double.NaN, Double.NEGATIVE_INFINITY),
            List.of(0.1f, Float.MAX_VALUE),
            List.of(new BigDecimal("1.50"), new BigDecimal("-0.01")),
            List.of(Instant.parse("2026-01-31T12:00:00.123456Z"), Instant.EPOCH),
            List.of(LocalDate.of(2024, 2, 29)),
            List.of(Duration.ofHours(30), Duration.ofNanos(1000)),
            List.of(Size.größer, Size.SMALL, Size.größer),
            Set.of(Size.LARGE),
            Set.of(new Name("it's"), new Name("\"")),
            new Tags(List.of("z", "y")));

    private static final Several EMPTY = new Several(
            2,
            List.of(),
            null,
            null,
            null,
            Set.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Set.of(),
            null);

    private final Unscoped rows;
    private final Sql sql;

    SeveralBehaviour(Unscoped rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    void run() {
        for (Several several : List.of(FULL, EMPTY)) {
            assertThat(rows.insertFor(Behaviour.ANYONE, insert(several))).isEqualTo(several);
            assertThat(rows.find(SEVERAL.key(several.id()))).contains(several);
        }
        assertThat(shown("numbers")).containsExactly("{-2147483648,0,2147483647}", "{}");
        assertThat(shown("texts_or_null")).containsExactly("{b,a,b}", null);
        assertThat(shown("sizes")).containsExactly("{größer,SMALL,größer}", "{}");
        assertThat(shown("tags")).containsExactly("{z,y}", null);
        find();
        change();
        refuse();
    }

    private static SeveralTable.SeveralInsert insert(Several s) {
        return SEVERAL.insert(
                        s.id(),
                        s.texts(),
                        s.uuids(),
                        List.copyOf(s.numbers()),
                        s.largeNumbers(),
                        s.smallNumbers(),
                        s.truths(),
                        s.doubles(),
                        s.floats(),
                        s.prices(),
                        s.instants(),
                        s.days(),
                        s.durations(),
                        s.sizes(),
                        s.names())
                .textsOrNull(s.textsOrNull())
                .shortTexts(s.shortTexts())
                .definedTexts(s.definedTexts())
                .sizesOrNull(s.sizesOrNull())
                .tags(s.tags());
    }

    private List<String> shown(String column) {
        return sql.column("select " + column + "::text from public.several order by id");
    }

    private void find() {
        AWKWARD.forEach(text -> same("id = 1", SEVERAL.texts.contains(text)));
        same("id = 1", SEVERAL.texts.containsAll(AWKWARD));
        same("id = 1", SEVERAL.texts.overlaps(List.of("none", "\\")));
        same("texts = '{}'", SEVERAL.texts.isEmpty());
        same("texts_or_null = '{b,a,b}'", SEVERAL.textsOrNull.eq(List.of("b", "a", "b")));
        same("texts_or_null is null", SEVERAL.textsOrNull.isNull());
        same("'abcde' = any (short_texts)", SEVERAL.shortTexts.contains("abcde"));
        same("id = 1", SEVERAL.uuids.contains(ID));
        same("0 = any (numbers)", SEVERAL.numbers.contains(0));
        same("id = 1", SEVERAL.largeNumbers.overlaps(List.of(1L, Long.MAX_VALUE)));
        same("id = 1", SEVERAL.smallNumbers.contains(Short.MIN_VALUE));
        same("id = 1", SEVERAL.truths.contains(false));
        same("id = 1", SEVERAL.doubles.contains(Double.NaN));
        same("id = 1", SEVERAL.floats.contains(0.1f));
        same("id = 1", SEVERAL.prices.contains(new BigDecimal("1.5")));
        same("id = 1", SEVERAL.instants.contains(Instant.EPOCH));
        same("id = 1", SEVERAL.days.contains(LocalDate.of(2024, 2, 29)));
        same("id = 1", SEVERAL.durations.contains(Duration.ofHours(30)));
        same("id = 1", SEVERAL.sizes.containsAll(List.of(Size.SMALL, Size.größer)));
        same("id = 1", SEVERAL.sizesOrNull.contains(Size.LARGE));
        same("id = 1", SEVERAL.names.contains(new Name("it's")));
        same("tags = '{z,y}'", SEVERAL.tags.eq(new Tags(List.of("z", "y"))));
        assertThat(rows.from(SEVERAL).where(SEVERAL.texts.contains("nobody")).exists()).isFalse();
        assertThat(rows.from(SEVERAL).orderBy(SEVERAL.id.asc()).select(SEVERAL.texts.size()).list())
                .containsExactly(AWKWARD.size(), 0);
    }

    private void same(String where, Condition<Several> condition) {
        List<String> found = rows.from(SEVERAL).where(condition).orderBy(SEVERAL.id.asc()).select(SEVERAL.id).list().stream()
                .map(String::valueOf)
                .toList();
        assertThat(found)
                .as(where)
                .hasSize(1)
                .isEqualTo(sql.column("select id from public.several where " + where + " order by id"));
    }

    private void change() {
        rows.update(SEVERAL.patch()
                        .texts(List.of("new"))
                        .textsOrNull(null)
                        .sizes(List.of())
                        .sizesOrNull(Set.of(Size.SMALL, Size.LARGE))
                        .names(Set.of())
                        .tags(new Tags(List.of())))
                .where(SEVERAL.key(1));
        Several changed = rows.find(SEVERAL.key(1)).orElseThrow();
        assertThat(changed.texts()).containsExactly("new");
        assertThat(changed.textsOrNull()).isNull();
        assertThat(changed.sizesOrNull()).containsExactlyInAnyOrder(Size.SMALL, Size.LARGE);
        assertThat(changed.tags()).isEqualTo(new Tags(List.of()));
    }

    private void refuse() {
        assertThatThrownBy(() -> sql.one("update public.several set sizes = '{HUGE}' where id = 1 returning id"))
                .hasStackTraceContaining("several_sizes_check");
        sql.column("update public.several set texts = '{a,null}', numbers = '{{1},{2}}' where id = 2 returning id");
        assertThatThrownBy(() -> rows.from(SEVERAL).select(SEVERAL.texts).list())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> rows.from(SEVERAL).select(SEVERAL.numbers).list())
                .isInstanceOf(InvalidValueException.class);
    }
}
