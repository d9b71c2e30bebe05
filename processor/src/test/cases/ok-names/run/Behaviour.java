package com.acme.names;

import static com.acme.names.AuthTables.USERS_SYNC;
import static com.acme.names.GrößeTable.GRÖSSE;
import static com.acme.names.OrderTable.ORDER;
import static com.acme.names.RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable.RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE;
import static com.acme.names.SelectTable.SELECT;
import static com.acme.names.UserTable.USER;
import static com.acme.names.odd.ColumnTable.COLUMN;
import static com.acme.names.odd.EntityTable.ENTITY;
import static com.acme.names.odd.InsertTable.INSERT;
import static com.acme.names.odd.OverrideTable.OVERRIDE;
import static com.acme.names.odd.RowTable.ROW;
import static com.acme.names.odd.STable.S;
import static com.acme.names.odd.StringTable.STRING;
import static com.acme.names.odd.TableTable.TABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.names.odd.Column;
import com.acme.names.odd.Entity;
import com.acme.names.odd.Insert;
import com.acme.names.odd.Override;
import com.acme.names.odd.Row;
import com.acme.names.odd.Table;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.UniqueViolationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** No name makes trouble, in Java or in SQL. */
public final class Behaviour {
    private final DataSource dataSource;
    private final Rows alice;
    private final Unscoped everyones;

    private Behaviour(DataSource dataSource, Rows alice, Unscoped everyones) {
        this.everyones = everyones;
        this.dataSource = dataSource;
        this.alice = alice;
    }

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Behaviour behaviour = new Behaviour(
                    dataSource, database.as(Actor.user("alice")), database.unscoped("sizes are everyone's"));
            behaviour.comments();
            behaviour.words();
            behaviour.constraints();
            behaviour.letters();
            behaviour.lengths();
            behaviour.twins();
        }
    }

    private void comments() throws SQLException {
        assertThat(sql("select obj_description('app.order'::regclass)"))
                .containsExactly("It's an order: \"quoted\", with a \\ backslash, a é, a comment's end */ */ bold, 1 < 2, $L $T $$, größer 名前 😀 and a --"
                        + " comment; not 'escaped'.");
        assertThat(sql("select col_description('app.order'::regclass, 2)")).containsExactly("it's");
        assertThat(sql("select col_description('app.order'::regclass, 3)")).containsExactly("select; drop table \"order\"");
    }

    private void words() throws SQLException {
        assertThat(alice.insert(USER.insert("u", true, 1))).isEqualTo(new User("u", true, 1));
        Order made = alice.insert(ORDER.insert("o", "s", "f")
                .row("u")
                .path("p")
                .assignments("a")
                .key("k")
                .insert("i")
                .patch("pa")
                .s("S")
                .where("w")
                .table("t")
                .text("te")
                .entity("e")
                .target("ta")
                .weird("we")
                .its("it")
                .twoWords("tw")
                .signs("si")
                .upper("up")
                .ID_COLUMN("id")
                .SELECT_COLUMN("or")
                .ROW_REFERENCE("oe")
                .x$y("xy")
                ._leading("le"));
        assertThat(made)
                .isEqualTo(new Order(
                        made.id(), "o", "s", "f", "u", "p", "a", "k", "i", "pa", "S", "w", "t", "te", "e", "ta", "we", "it", "tw",
                        "si", "up", "id", "or", "oe", "xy", "le"));
        assertThat(sql("select \"we\"\"ird\" || \"it's\" || \" two words \" || \"a\\b?c:d$1%s{e}\" || \"UPPER\" || \"x$y\" || \"ID_COLUMN\" from app.\"order\""))
                .containsExactly("weittwsiupxyid");
        assertThat(alice.from(ORDER)
                        .where(
                                ORDER.order.eq("o"),
                                ORDER.select.startsWith("s"),
                                ORDER.from.in("f"),
                                ORDER.weird.eq("we"),
                                ORDER.its.like("i_"),
                                ORDER.twoWords.isNotNull(),
                                ORDER.signs.eq("si"),
                                ORDER.SELECT_COLUMN.eq("or"),
                                ORDER.row().S.isTrue(),
                                ORDER.row().createdAtURL.between(0, 2))
                        .orderBy(ORDER.signs.desc(), ORDER.weird.asc().nullsFirst())
                        .select(ORDER.row().user, ORDER.owner().name, List::of)
                        .list())
                .containsExactly(List.of("u", "Alice"));
        assertThat(alice.update(ORDER.patch().weird("x").signs("?").order("n").ID_COLUMN(null)).where(ORDER.key(made.id()), ORDER.signs.eq("si")))
                .isEqualTo(1);
        assertThat(sql("select \"we\"\"ird\" || \"a\\b?c:d$1%s{e}\" || \"order\" from app.\"order\"")).containsExactly("x?n");
        User user = alice.find(USER.key("u")).orElseThrow();
        assertThat(alice.load(user, USER.ordersByRow())).hasSize(1);
        assertThat(alice.delete(ORDER).where(ORDER.row().user.eq("u"))).isEqualTo(1);
    }

    private void constraints() throws SQLException {
        alice.insert(SELECT.insert("1", "a", "b").group("g"));
        assertThatThrownBy(() -> alice.insert(SELECT.insert("2", "a", "c").group("g"))).isInstanceOf(UniqueViolationException.class);
        assertThatThrownBy(() -> alice.insert(SELECT.insert("3", "x", "b"))).isInstanceOf(UniqueViolationException.class)
                .hasMessageContaining("one \"and\" only");
        assertThat(sql("select indexdef from pg_indexes where schemaname = 'app' and tablename = 'select' and indexname = 'by group'"))
                .containsExactly("CREATE INDEX \"by group\" ON app.\"select\" USING btree (\"ownerId\", \"group\")");
        assertThat(sql("select count(*) from pg_indexes where schemaname = 'app' and tablename = 'select'")).containsExactly("6");
    }

    private void letters() throws SQLException {
        assertThat(everyones.insertFor(Actor.user("alice"), GRÖSSE.insert("ä", 1).名前("名").éÉ("é"))).isEqualTo(new Größe("ä", 1, "名", "é", null));
        assertThat(everyones.insertFor(Actor.user("alice"), GRÖSSE.insert("ö", 2).größereId("ä")).größereId()).isEqualTo("ä");
        assertThat(alice.from(GRÖSSE).where(GRÖSSE.größere().straße.eq(1)).select(GRÖSSE.ключ).list()).containsExactly("ö");
        assertThat(alice.from(GRÖSSE).where(GRÖSSE.kleinere().any(GRÖSSE.straße.gt(1))).select(GRÖSSE.名前).list()).containsExactly("名");
        assertThat(sql("select \"ключ\" || \"straße\" || coalesce(\"éÉ\", '-') from \"Other \"\"Schema\"\"\".\"größe\" order by 1"))
                .hasSize(2);
    }

    private void lengths() throws SQLException {
        var long1 = RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE;
        alice.insert(long1.insert("1"));
        alice.insert(long1.insert("2").theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOneId("1"));
        assertThat(alice.from(long1)
                        .where(long1.successors().any())
                        .select(long1.επιλογήΠολύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes)
                        .list())
                .containsExactly(RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote.ΕΠΙΛΟΓΗΠΟΛΥΜΑΚΡΑΣΟΝΟΜΑΣΙΑΣ.ΜΙΚΡΟ);
        assertThat(alice.from(long1)
                        .where(long1
                                .theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOne()
                                .theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment
                                .eq("1"))
                        .count())
                .isEqualTo(1);
        assertThat(sql("select max(octet_length(relname)) <= 63 from pg_class where relnamespace = 'app'::regnamespace")).containsExactly("t");
        assertThat(sql("""
                select count(distinct relname) from pg_class
                where relnamespace = 'app'::regnamespace and relname like 'recordOfEvery%' and relkind in ('r', 'i')
                """))
                .containsExactly("5");
    }

    private void twins() {
        Insert insert = alice.insert(INSERT.insert(Insert.Kind.Key));
        assertThat(alice.insert(STRING.insert(1, "x")).value()).isEqualTo("x");
        alice.insert(S.insert(4));
        assertThat(alice.insert(OVERRIDE.insert(1, 2L).value("v"))).isEqualTo(new Override(1, "v", 2L));
        assertThat(alice.update(OVERRIDE.patch().Long(3L)).where(OVERRIDE.value.eq("v"))).isEqualTo(1);
        Table table = alice.insert(TABLE.insert("t").stringId(1).sId(4));
        Row row = alice.insert(ROW.insert("r").tableId("t"));
        Entity entity = alice.insert(ENTITY.insert("e", insert.id(), "x"));
        Column column = alice.insert(COLUMN.insert("c", "r", "e"));
        assertThat(alice.from(COLUMN)
                        .where(
                                COLUMN.row().table().string().value.eq("x"),
                                COLUMN.row().table().s().s.eq(4),
                                COLUMN.entity().insert2().kind.eq(Insert.Kind.Key))
                        .list())
                .containsExactly(column);
        assertThat(alice.load(column, COLUMN.row())).isEqualTo(row);
        assertThat(alice.load(row, ROW.table())).isEqualTo(table);
        assertThat(alice.load(entity, ENTITY.columns())).containsExactly(column);
        assertThat(alice.from(USERS_SYNC).select(USERS_SYNC.entities().count(), USERS_SYNC.ses().count(), List::of).one())
                .isEqualTo(List.of(1L, 1L));
    }

    private List<String> sql(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
