package dev.freehold.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.AuthTables;
import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Embedded;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of a row that are one object, and columns read in whatever order a class takes them. */
class EmbeddedTest {
    record Spot(double north, double east) {}

    record Address(
            String street, @Nullable String city, @Nullable Spot spot) {}

    record Parcel(@Nullable Address to, String label, String id) {}

    private static final Column<String> ID = Column.required("id", SqlType.TEXT);
    private static final Column<String> LABEL = Column.required("label", SqlType.TEXT);
    private static final Column<String> STREET = Column.optional("to_street", SqlType.TEXT);
    private static final Column<String> CITY = Column.optional("to_city", SqlType.TEXT);
    private static final Column<Double> NORTH = Column.optional("to_north", SqlType.FLOAT8);
    private static final Column<Double> EAST = Column.optional("to_east", SqlType.FLOAT8);
    private static final Column<String> NEXT_ID = Column.optional("next_id", SqlType.TEXT);
    private static final Column<String> OWNER_ID = Column.required("owner_id", SqlType.TEXT);

    private static final Embedded<Spot> SPOT = Embedded.of(row -> new Spot(row.required(NORTH), row.required(EAST)))
            .column(NORTH, Spot::north)
            .column(EAST, Spot::east)
            .build();
    private static final Embedded<Address> ADDRESS = Embedded.of(
                    row -> new Address(row.required(STREET), row.optional(CITY), SPOT.read(row)))
            .column(STREET, Address::street)
            .column(CITY, Address::city)
            .part(SPOT, Address::spot)
            .build();

    /** Reads in another order than that of the columns, and two of them twice. */
    private static final Entity<Parcel> ENTITY = Entity.of(Parcel.class, "public", "parcel")
            .id(ID, Parcel::id)
            .row(EmbeddedTest::read, ID, LABEL, STREET, CITY, NORTH, EAST)
            .hidden(NEXT_ID, OWNER_ID)
            .scope(Scoping.owner(OWNER_ID))
            .build();

    private static Parcel read(Row row) {
        String twice = row.required(LABEL) + row.required(LABEL);
        return new Parcel(ADDRESS.read(row), twice.substring(twice.length() / 2), row.required(ID));
    }

    private static final class ParcelTable<S> extends Table<S, Parcel> implements Writable<Parcel> {
        private static final Reference NEXT = Reference.optional("next").on(NEXT_ID, "id");

        final TextExpr<S> id = text(ID);
        final TextExpr<S> city = text(CITY);
        final Selection<S, Address> to = embedded(ADDRESS);
        final Selection<S, Spot> spot = embedded(SPOT);

        ParcelTable(Path<S> path) {
            super(ENTITY, path);
        }

        ParcelTable<S> next() {
            return toOne(NEXT, ENTITY, ParcelTable::new);
        }

        Insert<Parcel> insert(String id, String label, @Nullable Address to) {
            return () -> Assignments.of(ENTITY).with(ID, id).with(LABEL, label).with(ADDRESS, to);
        }

        Patch<Parcel> patch(@Nullable Address to) {
            return () -> Assignments.of(ENTITY).with(ADDRESS, to);
        }

        <E> Selection<S, E> of(Embedded<E> embedded) {
            return embedded(embedded);
        }
    }

    private static final ParcelTable<Parcel> PARCEL = new ParcelTable<>(Path.root(ENTITY));
    private static final Schema SCHEMA = Schema.of("parcels")
            .tables(ENTITY)
            .authTables(AuthTables.UserTable.USER_ENTITY)
            .build();

    private static final Address HERE = new Address("Mill Lane", "York", new Spot(53.9, -1.1));
    private static final Address THERE = new Address("Quay", null, null);

    private TestDatabase database;
    private Rows ada;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        database.sql("""
                create table parcel (id text primary key, label text not null, to_street text, to_city text,
                    to_north double precision, to_east double precision, next_id text, owner_id text not null)
                """);
        ada = database.database(SCHEMA).as(TestDatabase.ADA);
    }

    @Test
    void goThereAndComeBack() throws SQLException {
        assertThat(ada.insert(PARCEL.insert("a", "books", HERE))).isEqualTo(new Parcel(HERE, "books", "a"));
        assertThat(ada.insert(PARCEL.insert("b", "tea", THERE))).isEqualTo(new Parcel(THERE, "tea", "b"));
        assertThat(ada.insert(PARCEL.insert("c", "lost", null))).isEqualTo(new Parcel(null, "lost", "c"));
        assertThat(ada.from(PARCEL).orderBy(PARCEL.id.asc()).list())
                .containsExactly(
                        new Parcel(HERE, "books", "a"), new Parcel(THERE, "tea", "b"), new Parcel(null, "lost", "c"));
        assertThat(database.sql("select to_street, to_city, to_north, to_east from parcel order by id"))
                .containsExactly("Mill Lane,York,53.9,-1.1", "Quay,null,null,null", "null,null,null,null");
    }

    @Test
    void updatesSetAllOfTheirColumns() throws SQLException {
        ada.insert(PARCEL.insert("a", "books", HERE));
        ada.update(PARCEL.patch(THERE)).all();
        assertThat(database.sql("select to_street, to_city, to_north, to_east from parcel"))
                .containsExactly("Quay,null,null,null");
        ada.update(PARCEL.patch(null)).all();
        assertThat(database.sql("select to_street, to_city, to_north, to_east from parcel"))
                .containsExactly("null,null,null,null");
    }

    @Test
    void areSelectedAloneAndCombined() throws SQLException {
        record Stop(String id, @Nullable Address to) {}

        ada.insert(PARCEL.insert("a", "books", HERE));
        ada.insert(PARCEL.insert("b", "tea", HERE));
        ada.insert(PARCEL.insert("c", "lost", null));
        database.sql("update parcel set next_id = 'a' where id = 'b'");
        assertThat(ada.from(PARCEL)
                        .orderBy(PARCEL.id.asc())
                        .select(PARCEL.id, PARCEL.to, Stop::new)
                        .list())
                .containsExactly(new Stop("a", HERE), new Stop("b", HERE), new Stop("c", null));
        assertThat(ada.from(PARCEL)
                        .select(PARCEL.to)
                        .distinct()
                        .orderBy(PARCEL.city.asc())
                        .list())
                .containsExactly(HERE, null);
        assertThat(ada.from(PARCEL).select(PARCEL.spot).distinct().list()).containsExactlyInAnyOrder(HERE.spot(), null);
        assertThat(ada.from(PARCEL)
                        .orderBy(PARCEL.id.asc())
                        .select(PARCEL.next().to)
                        .list())
                .containsExactly(null, HERE, null); // null also where no row is joined
    }

    @Test
    void halfOfOneIsAnErrorThatNamesTheColumn() throws SQLException {
        ada.insert(PARCEL.insert("a", "books", HERE));
        database.sql("update parcel set to_east = null");
        assertThatThrownBy(() -> ada.from(PARCEL).list())
                .isInstanceOf(FreeholdException.class)
                .hasMessageContaining("public.parcel.to_east")
                .hasMessageNotContaining("Mill");
    }

    @Test
    void aColumnThatCannotBeNullStaysSo() {
        Embedded<String> label = Embedded.of(row -> row.required(LABEL))
                .column(LABEL, text -> text)
                .build();
        assertThatNullPointerException()
                .isThrownBy(() -> Assignments.of(ENTITY).with(label, null))
                .withMessageContaining("public.parcel.label");
        Embedded<String> owner = Embedded.of(row -> row.required(OWNER_ID))
                .column(OWNER_ID, text -> text)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignments.of(ENTITY).with(owner, "eve"))
                .withMessageContaining("owner_id");
    }

    @Test
    void columnsOfOtherTablesAndRepetitionsAreRefused() {
        Embedded<String> other = Embedded.of(row -> "")
                .column(Column.required("token", SqlType.TEXT), text -> text)
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> PARCEL.of(other)).withMessageContaining("token");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignments.of(ENTITY).with(other, "x"))
                .withMessageContaining("token");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Embedded.of(row -> "").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Embedded.<Spot>of(row -> new Spot(0, 0))
                        .column(NORTH, Spot::north)
                        .part(SPOT, spot -> spot)
                        .build());
        assertThat(ADDRESS.columns()).isEqualTo(List.of(STREET, CITY, NORTH, EAST));
    }

    @Test
    void aRowHasTheColumnsOfItsListAndNoOthers() {
        Entity<String> narrow = Entity.of(String.class, "public", "parcel")
                .id(ID, id -> id)
                .row(row -> row.required(ID) + row.optional(CITY), ID)
                .hidden(CITY, LABEL, OWNER_ID)
                .scope(Scoping.owner(OWNER_ID))
                .build();
        Rows rows = database.database(Schema.of("narrow")
                        .tables(narrow)
                        .authTables(AuthTables.UserTable.USER_ENTITY)
                        .build())
                .as(TestDatabase.ADA);
        ada.insert(PARCEL.insert("a", "books", HERE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.from(new Depot.AnyTable<>(narrow, Path.root(narrow)))
                        .list())
                .withMessageContaining("to_city");
    }
}
