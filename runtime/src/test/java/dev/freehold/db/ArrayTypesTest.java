package dev.freehold.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.error.InvalidValueException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Json;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists, sets and arrays of every type there and back, and what is asked of them. */
class ArrayTypesTest {
    enum Colour {
        RED,
        GREEN
    }

    record ProjectId(UUID value) {}

    private TestDatabase database;
    private Kinds kinds;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        kinds = new Kinds(database);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private <E> void listsOf(String pgType, SqlType<E> element, E... values) throws SQLException {
        database.sql("alter table kinds drop column if exists list");
        kinds.column("list", pgType);
        List<E> all = Arrays.asList(values);
        kinds.goThereAndBack("list", element.list(), all, List.of(), List.of(values[0]));
        kinds.goThereAndBack("list", element.set(), new LinkedHashSet<>(all), Set.of());
        // the driver changes to its binary form after some executions of one statement on one connection
        Kinds.Kind<List<E>> kind = kinds.of("list", element.list());
        kind.insert(all);
        kind.rows().transaction(tx -> {
            for (int i = 0; i < 12; i++) {
                assertThat(tx.from(kind.table()).select(kind.table().value).one())
                        .as("execution " + i)
                        .isEqualTo(all);
            }
            return 0;
        });
        kinds.refusesToRead("list", element.list(), "array[null]::" + pgType);
        kinds.refusesToRead("list", element.set(), "array[null]::" + pgType);
        database.sql("delete from kinds");
        kind.insert(List.of(values[0]));
        database.sql("update kinds set list = array[list, list]");
        for (int i = 0; i < 12; i++) {
            assertThatThrownBy(() -> kind.rows()
                            .from(kind.table())
                            .select(kind.table().value)
                            .one())
                    .as("two dimensions")
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("dimensions");
        }
    }

    @Test
    void listsAndSets() throws SQLException {
        listsOf("text[]", SqlType.TEXT, "", " ", "NULL", "{a,b}", "\"\\ '\n", "ä\uD83D\uDE00", "a");
        listsOf("uuid[]", SqlType.UUID, new UUID(0, 1), new UUID(-1, 0));
        listsOf("uuid[]", SqlType.UUID_TEXT, new UUID(0, 1).toString());
        listsOf("uuid[]", SqlType.UUID.as(ProjectId::new, ProjectId::value), new ProjectId(new UUID(0, 1)));
        listsOf("int2[]", SqlType.INT2, Short.MIN_VALUE, Short.MAX_VALUE);
        listsOf("int4[]", SqlType.INT4, 1, Integer.MIN_VALUE, Integer.MAX_VALUE);
        listsOf("int8[]", SqlType.INT8, 1L, Long.MIN_VALUE, Long.MAX_VALUE);
        listsOf("int8[]", SqlType.INT8_TEXT, "-1", "9");
        listsOf("float4[]", SqlType.FLOAT4, 1.1f, Float.NaN, Float.NEGATIVE_INFINITY);
        listsOf("float8[]", SqlType.FLOAT8, 1.1, Double.NaN, Double.POSITIVE_INFINITY);
        listsOf("numeric[]", SqlType.NUMERIC, new BigDecimal("1.10"), new BigDecimal("-3"));
        listsOf("bool[]", SqlType.BOOLEAN, true, false);
        listsOf("timestamptz[]", SqlType.INSTANT, Instant.parse("2026-03-29T01:30:00.123456Z"), Instant.EPOCH);
        listsOf("timestamp[]", SqlType.UTC_TIMESTAMP, Instant.parse("2026-03-29T01:30:00.123456Z"));
        listsOf("date[]", SqlType.LOCAL_DATE, LocalDate.of(-43, 3, 15), LocalDate.of(2026, 2, 28));
        listsOf("time[]", SqlType.LOCAL_TIME, LocalTime.NOON, LocalTime.MIDNIGHT);
        listsOf("interval[]", SqlType.DURATION, Duration.ofMillis(-1), Duration.ofDays(2));
        listsOf("jsonb[]", SqlType.JSON, new Json("{\"a\": [\"}\", null]}"), new Json("1"));
        listsOf("text[]", SqlType.enumText(Colour.class), Colour.GREEN, Colour.RED);
        listsOf("int2[]", SqlType.enumOrdinal(Colour.class), Colour.GREEN, Colour.RED);
        database.sql("create type colour as enum ('RED', 'GREEN')");
        listsOf("colour[]", SqlType.enumNative(Colour.class, "public", "colour"), Colour.GREEN, Colour.RED);
        listsOf("varchar(20)[]", SqlType.TEXT, "short", "b");
    }

    @Test
    void listsOfBytes() throws SQLException {
        kinds.column("list", "bytea[]");
        Kinds.Kind<List<byte[]>> kind = kinds.of("list", SqlType.BYTEA.list());
        byte[][] bytes = {{}, {0, -1, '\\', '"'}};
        kind.insert(List.of(bytes));
        for (int i = 0; i < 12; i++) {
            assertThat(kind.rows().from(kind.table()).select(kind.table().value).one())
                    .containsExactly(bytes);
        }
    }

    @Test
    void whatIsReadIsImmutableAndSetsKeepTheOrder() throws SQLException {
        kinds.column("list", "text[]");
        Kinds.Kind<List<String>> list = kinds.of("list", SqlType.TEXT.list());
        Kinds.Kind<Set<String>> set = kinds.of("list", SqlType.TEXT.set());
        list.insert(List.of("c", "a", "c", "b"));
        assertThat(set.rows().from(set.table()).select(set.table().value).one())
                .containsExactly("c", "a", "b")
                .isUnmodifiable();
        assertThat(list.rows().from(list.table()).select(list.table().value).one())
                .containsExactly("c", "a", "c", "b")
                .isUnmodifiable();
        database.sql("update kinds set list = '[5:6]={x,y}'");
        assertThat(list.rows().from(list.table()).select(list.table().value).one())
                .as("another lower bound")
                .containsExactly("x", "y");
    }

    @Test
    void arrays() throws SQLException {
        kinds.column("list", "text[]");
        kinds.column("ints", "int4[]");
        kinds.column("shorts", "int2[]");
        kinds.column("longs", "int8[]");
        kinds.column("floats", "float4[]");
        kinds.column("doubles", "float8[]");
        kinds.column("bools", "bool[]");
        kinds.goThereAndBack("list", SqlType.TEXT.array(String[]::new), new String[] {"a", "\""}, new String[0]);
        kinds.goThereAndBack(
                "ints", SqlType.INT4_ARRAY, new int[0], new int[] {1, Integer.MIN_VALUE, Integer.MAX_VALUE});
        kinds.goThereAndBack("shorts", SqlType.INT2_ARRAY, new short[0], new short[] {1, Short.MIN_VALUE});
        kinds.goThereAndBack("longs", SqlType.INT8_ARRAY, new long[0], new long[] {1, Long.MIN_VALUE});
        kinds.goThereAndBack(
                "floats", SqlType.FLOAT4_ARRAY, new float[0], new float[] {1.1f, Float.NaN, Float.NEGATIVE_INFINITY});
        kinds.goThereAndBack(
                "doubles", SqlType.FLOAT8_ARRAY, new double[0], new double[] {1.1, Double.NaN, Double.MIN_VALUE});
        kinds.goThereAndBack("bools", SqlType.BOOLEAN_ARRAY, new boolean[0], new boolean[] {true, false});
        for (int i = 0; i < 12; i++) {
            kinds.refusesToRead("ints", SqlType.INT4_ARRAY, "'{1,null}'");
            kinds.refusesToRead("longs", SqlType.INT8_ARRAY, "'{{1},{2}}'");
        }
        kinds.refusesToRead("ints", SqlType.INT8_ARRAY, "'{1}'");
    }

    @Test
    void arraysOfNothingGo() throws SQLException {
        kinds.column("list", "text[]");
        Kinds.Kind<List<String>> kind = kinds.of("list", SqlType.TEXT.list());
        assertThatNullPointerException().isThrownBy(() -> kind.insert(Arrays.asList("a", null)));
        kinds.refuses("list", SqlType.TEXT.list(), List.of("a\0b"));
        assertThatIllegalStateException().isThrownBy(() -> SqlType.TEXT.list().list());
        assertThatIllegalStateException().isThrownBy(() -> SqlType.INT4_ARRAY.set());
    }

    private static final Column<List<String>> TAGS = Column.optional("tags", SqlType.TEXT.list());
    private static final Entity<Integer> ARTICLES = Entity.of(Integer.class, "public", "kinds")
            .id(Kinds.ID, row -> row)
            .row(row -> row.required(Kinds.ID), Kinds.ID)
            .hidden(TAGS)
            .scope(Scoping.none())
            .build();

    private static final class ArticleTable extends Table<Integer, Integer> {
        private final ComparableExpr<Integer, Integer> id = comparable(Kinds.ID);
        private final ListExpr<Integer, List<String>, String> tags = list(TAGS, SqlType.TEXT);

        private ArticleTable() {
            super(ARTICLES, Path.root(ARTICLES));
        }

        private ListExpr<Integer, List<String>, Integer> wrong() {
            return list(TAGS, SqlType.INT4);
        }
    }

    @Test
    void whatListsAreAsked() throws SQLException {
        kinds.column("tags", "varchar(9)[]");
        database.sql("insert into kinds (id, tags) values (1, '{a,b}'), (2, '{b}'), (3, '{}'), (4, null)");
        ArticleTable article = new ArticleTable();
        Unscoped rows =
                database.database(Schema.of("kinds").tables(ARTICLES).build()).unscoped("test");
        Query<Integer, Integer> all = rows.from(article).orderBy(article.id.asc());
        assertThat(all.where(article.tags.contains("b")).list()).containsExactly(1, 2);
        assertThat(all.where(article.tags.containsAll(List.of("b", "a", "b"))).list())
                .containsExactly(1);
        assertThat(all.where(article.tags.containsAll(List.of())).list()).containsExactly(1, 2, 3);
        assertThat(all.where(article.tags.overlaps(Set.of("a", "x"))).list()).containsExactly(1);
        assertThat(all.where(article.tags.overlaps(List.of())).list()).isEmpty();
        assertThat(all.where(article.tags.isEmpty()).list()).containsExactly(3);
        assertThat(all.where(article.tags.isEmpty().not()).list()).containsExactly(1, 2);
        assertThat(all.where(article.tags.size().ge(1)).list()).containsExactly(1, 2);
        assertThat(all.where(article.tags.isNull()).list()).containsExactly(4);
        assertThat(all.where(article.tags.eq(List.of("a", "b"))).list()).containsExactly(1);
        assertThat(all.where(article.tags.in(List.of("b"), List.of())).list()).containsExactly(2, 3);
        assertThat(all.where(article.tags.notIn(List.of("b"))).list()).containsExactly(1, 3);
        assertThat(all.where(article.tags.in(List.of())).list()).isEmpty();
        assertThat(all.select(article.tags.size()).list()).containsExactly(2, 1, 0, null);
        assertThat(all.where(article.tags.contains("b")).sql())
                .isEqualTo(
                        all.where(article.tags.containsAll(List.of("x", "y"))).sql())
                .contains("k.\"tags\" @> ?");
        assertThatNullPointerException().isThrownBy(() -> article.tags.contains(null));
        assertThatIllegalArgumentException().isThrownBy(article::wrong).withMessageContaining("int4");
    }
}
