package com.acme.types;

import static com.acme.types.ContentsTable.CONTENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Condition;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.InvalidValueException;
import dev.freehold.db.schema.Json;
import java.util.List;
import java.util.UUID;

/** Texts, ids, bytes, enums and JSON. */
final class ContentsBehaviour {
    private static final UUID LEAST_ID = new UUID(0, 0);
    private static final UUID GREATEST_ID = new UUID(-1, -1);
    private static final UUID USUAL_ID = UUID.fromString("6f9619ff-8b86-d011-b42d-00c04fc964ff");

    /** Beyond the basic plane, joined by zero width, from right to left, combining, quotes, backslashes, controls. */
    private static final String AWKWARD = "😀👩‍👩‍👧 שלום é e\u0301 'q' \"d\" \\ \\n \n\r\t\u0001\u007f ?  $1 ${x} %s; -- /* */ \uFFFF";

    private static final Contents FULL = new Contents(
            GREATEST_ID,
            AWKWARD,
            "50%",
            "😀😀😀😀😀",
            "a_b",
            '\'',
            '\\',
            GREATEST_ID,
            GREATEST_ID,
            GREATEST_ID.toString(),
            "2147483647",
            "9223372036854775807",
            new byte[] {0, -1, 39, 92, 127, -128},
            new byte[0],
            Contents.Size.LARGE,
            Contents.Size.SMALL,
            Colour.GREEN,
            new Json("{\"a\": [1, \"it's\", null]}"),
            new Json("null"),
            "{\"k\": \"😀\"}");

    private static final Contents EMPTY = new Contents(
            LEAST_ID,
            "",
            null,
            "",
            null,
            ' ',
            null,
            LEAST_ID,
            null,
            null,
            null,
            null,
            new byte[0],
            null,
            Contents.Size.SMALL,
            null,
            null,
            new Json("\"\""),
            null,
            null);

    private static final Contents USUAL = new Contents(
            USUAL_ID,
            "50!_axb",
            "",
            "abcde",
            "axb",
            'é',
            '\uFFFF',
            USUAL_ID,
            LEAST_ID,
            USUAL_ID.toString(),
            "-2147483648",
            "-9223372036854775808",
            new byte[] {1},
            new byte[] {2},
            Contents.Size.SMALL,
            Contents.Size.LARGE,
            Colour.größer,
            new Json("1.50"),
            new Json("[]"),
            "[true]");

    private final Unscoped rows;
    private final Sql sql;

    private ContentsBehaviour(Unscoped rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    static void run(Unscoped rows, Sql sql) {
        ContentsBehaviour behaviour = new ContentsBehaviour(rows, sql);
        behaviour.roundTrip();
        behaviour.find();
        behaviour.match();
        behaviour.change();
        behaviour.refuse();
    }

    private static ContentsTable.ContentsInsert insert(Contents c) {
        return CONTENTS.insert(c.id(), c.text(), c.five(), c.letter(), c.uuid(), c.bytes(), c.size(), c.json())
                .textOrNull(c.textOrNull())
                .threeOrNull(c.threeOrNull())
                .letterOrNull(c.letterOrNull())
                .uuidOrNull(c.uuidOrNull())
                .uuidText(c.uuidText())
                .numberText(c.numberText())
                .largeText(c.largeText())
                .bytesOrNull(c.bytesOrNull())
                .sizeOrNull(c.sizeOrNull())
                .colour(c.colour())
                .jsonOrNull(c.jsonOrNull())
                .jsonText(c.jsonText());
    }

    private void roundTrip() {
        for (Contents contents : List.of(FULL, EMPTY, USUAL)) {
            Contents inserted = rows.insertFor(Behaviour.ANYONE, insert(contents));
            assertThat(inserted).usingRecursiveComparison().isEqualTo(contents);
            assertThat(rows.find(CONTENTS.key(contents.id())).orElseThrow())
                    .usingRecursiveComparison()
                    .isEqualTo(contents);
        }
        assertThat(sql.one("select text from public.contents where id = '" + GREATEST_ID + "'")).isEqualTo(AWKWARD);
        assertThat(shown("octet_length(text)")).containsExactly("0", "7", String.valueOf(utf8(AWKWARD)));
        assertThat(shown("bytes::text")).containsExactly("\\x", "\\x01", "\\x00ff275c7f80");
        assertThat(shown("bytes_or_null::text")).containsExactly(null, "\\x02", "\\x");
        assertThat(shown("number_text::text")).containsExactly(null, "-2147483648", "2147483647");
        assertThat(shown("pg_typeof(uuid_text)::text")).containsExactly("uuid", "uuid", "uuid");
        assertThat(shown("size")).containsExactly("SMALL", "SMALL", "LARGE");
        assertThat(shown("colour")).containsExactly(null, "größer", "GREEN");
        assertThat(shown("json::text")).containsExactly("\"\"", "1.50", "{\"a\": [1, \"it's\", null]}");
        assertThat(shown("json_or_null::text")).containsExactly(null, "[]", "null");
        assertThat(shown("letter")).containsExactly(" ", "é", "'");
    }

    private static int utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    private List<String> shown(String expression) {
        return sql.column("select " + expression + " from public.contents order by id");
    }

    private void find() {
        same("text = ''", CONTENTS.text.eq(""));
        same("id = '" + GREATEST_ID + "'", CONTENTS.text.eq(AWKWARD));
        same("text in ('', '50!_axb')", CONTENTS.text.in("", "50!_axb"));
        same("id = '" + GREATEST_ID + "'", CONTENTS.text.in(AWKWARD, "{\"x\"}", "NULL", "\\", ","));
        same("text between '' and '6'", CONTENTS.text.between("", "6"));
        same("text_or_null is null", CONTENTS.textOrNull.isNull());
        same("text_or_null = ''", CONTENTS.textOrNull.eq(""));
        same("five = 'abcde'", CONTENTS.five.eq("abcde"));
        same("five in ('😀😀😀😀😀', '')", CONTENTS.five.in("😀😀😀😀😀", ""));
        same("three_or_null between 'a' and 'azz'", CONTENTS.threeOrNull.between("a", "azz"));
        same("letter = ''''", CONTENTS.letter.eq('\''));
        same("letter in (' ', 'é')", CONTENTS.letter.in(' ', 'é'));
        same("letter_or_null = '\\'", CONTENTS.letterOrNull.eq('\\'));
        same("letter_or_null is null", CONTENTS.letterOrNull.isNull());
        same("letter between ' ' and ''''", CONTENTS.letter.between(' ', '\''));
        same("uuid = '" + USUAL_ID + "'", CONTENTS.uuid.eq(USUAL_ID));
        same("uuid in ('" + USUAL_ID + "', '" + LEAST_ID + "')", CONTENTS.uuid.in(USUAL_ID, LEAST_ID));
        same("uuid between '" + LEAST_ID + "' and '" + USUAL_ID + "'", CONTENTS.uuid.between(LEAST_ID, USUAL_ID));
        same("uuid_or_null is not null", CONTENTS.uuidOrNull.isNotNull());
        same("uuid_text = '" + USUAL_ID + "'", CONTENTS.uuidText.eq(USUAL_ID.toString().toUpperCase(java.util.Locale.ROOT)));
        same("uuid_text in ('" + USUAL_ID + "')", CONTENTS.uuidText.in(USUAL_ID.toString()));
        same("uuid_text is null", CONTENTS.uuidText.isNull());
        same("uuid = uuid_or_null", CONTENTS.uuid.eq(CONTENTS.uuidOrNull));
        same("number_text = 2147483647", CONTENTS.numberText.eq("2147483647"));
        same("number_text in (-2147483648)", CONTENTS.numberText.in("-2147483648"));
        same("number_text > 0", CONTENTS.numberText.gt("0"));
        same("large_text = 9223372036854775807", CONTENTS.largeText.eq("9223372036854775807"));
        same("large_text < 9", CONTENTS.largeText.lt("9"));
        same("bytes = '\\x'", CONTENTS.bytes.eq(new byte[0]));
        same("bytes in ('\\x', '\\x00ff275c7f80')", CONTENTS.bytes.in(new byte[0], new byte[] {0, -1, 39, 92, 127, -128}));
        same("bytes_or_null is null", CONTENTS.bytesOrNull.isNull());
        same("size = 'SMALL'", CONTENTS.size.eq(Contents.Size.SMALL));
        same("size_or_null in ('SMALL', 'LARGE')", CONTENTS.sizeOrNull.in(Contents.Size.values()));
        same("size_or_null is null", CONTENTS.sizeOrNull.isNull());
        same("size <> size_or_null", CONTENTS.size.ne(CONTENTS.sizeOrNull));
        same("colour = 'GREEN'", CONTENTS.colour.eq(Colour.GREEN));
        same("colour in ('größer', 'RED')", CONTENTS.colour.in(Colour.größer, Colour.RED));
        same("json = '1.5'", CONTENTS.json.eq(new Json("1.5")));
        same("json in ('\"\"', '{\"a\": [1, \"it''s\", null]}')", CONTENTS.json.in(
                new Json("\"\""), new Json("{ \"a\":[1,\"it's\",null] }")));
        same("json_or_null = 'null'", CONTENTS.jsonOrNull.eq(new Json("null")));
        same("json_or_null is null", CONTENTS.jsonOrNull.isNull());
        same("json_text = '[true]'", CONTENTS.jsonText.eq("[ true ]"));
        same("json_text is not null", CONTENTS.jsonText.isNotNull());
    }

    /** The signs of patterns stand for themselves, except in like. */
    private void match() {
        same("strpos(text, '%') > 0", CONTENTS.text.contains("%"));
        same("strpos(text_or_null, '%') > 0", CONTENTS.textOrNull.endsWith("%"));
        same("strpos(text, '_') > 0", CONTENTS.text.contains("!_"));
        same("starts_with(text, '50!')", CONTENTS.text.startsWith("50!"));
        same("strpos(text, '\\') > 0", CONTENTS.text.contains("\\"));
        same("right(text, 3) = 'axb'", CONTENTS.text.endsWith("axb"));
        same("three_or_null = 'a_b'", CONTENTS.threeOrNull.contains("_"));
        same("three_or_null like 'a_b'", CONTENTS.threeOrNull.like("a_b"));
        same("three_or_null like 'a!_b' escape '!'", CONTENTS.threeOrNull.like("a!_b"));
        same("text like '50!!%' escape '!'", CONTENTS.text.like("50!!%"));
        same("text ilike '%AXB'", CONTENTS.text.likeIgnoringCase("%AXB"));
        same("text ilike '%שלום É%'", CONTENTS.text.containsIgnoringCase("שלום É"));
        same("five ilike 'ABC%'", CONTENTS.five.startsWithIgnoringCase("ABC"));
        same("five ilike '%CDE'", CONTENTS.five.endsWithIgnoringCase("CDE"));
        same("five like '😀____'", CONTENTS.five.like("😀____"));
        assertThat(rows.from(CONTENTS).where(CONTENTS.text.contains("")).count()).isEqualTo(3);
    }

    private void same(String where, Condition<Contents> condition) {
        List<String> found = rows.from(CONTENTS).where(condition).orderBy(CONTENTS.id.asc()).select(CONTENTS.id).list().stream()
                .map(UUID::toString)
                .toList();
        assertThat(found)
                .as(where)
                .isNotEmpty()
                .hasSizeLessThan(3)
                .isEqualTo(sql.column("select id from public.contents where " + where + " order by id"));
    }

    private void change() {
        int changed = rows.update(CONTENTS.patch()
                        .text("")
                        .textOrNull(null)
                        .letter('x')
                        .letterOrNull(null)
                        .uuid(LEAST_ID)
                        .uuidText(null)
                        .numberText("0")
                        .bytes(new byte[] {7})
                        .bytesOrNull(null)
                        .size(Contents.Size.SMALL)
                        .sizeOrNull(null)
                        .colour(Colour.RED)
                        .json(new Json("{}"))
                        .jsonOrNull(null)
                        .jsonText("0"))
                .where(CONTENTS.key(GREATEST_ID));
        assertThat(changed).isEqualTo(1);
        assertThat(rows.find(CONTENTS.key(GREATEST_ID)).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(new Contents(
                        GREATEST_ID,
                        "",
                        null,
                        "😀😀😀😀😀",
                        "a_b",
                        'x',
                        null,
                        LEAST_ID,
                        GREATEST_ID,
                        null,
                        "0",
                        "9223372036854775807",
                        new byte[] {7},
                        null,
                        Contents.Size.SMALL,
                        null,
                        Colour.RED,
                        new Json("{}"),
                        null,
                        "0"));
    }

    private void refuse() {
        assertThatThrownBy(() -> rows.update(CONTENTS.patch().text("a\0b")).all())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("NUL");
        assertThatThrownBy(() -> rows.update(CONTENTS.patch().five("123456")).all())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> rows.update(CONTENTS.patch().uuidText("no id")).all())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining("no id");
        assertThatThrownBy(() -> rows.update(CONTENTS.patch().numberText("2147483648")).all())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> rows.update(CONTENTS.patch().jsonText("{")).all())
                .isInstanceOf(InvalidValueException.class);
    }
}
