package com.acme.stock;

import static com.acme.stock.AuthTables.ORGANIZATION;
import static com.acme.stock.BinTable.BIN;
import static com.acme.stock.CategoryTable.CATEGORY;
import static com.acme.stock.CityTable.CITY;
import static com.acme.stock.CountryTable.COUNTRY;
import static com.acme.stock.DepartmentTable.DEPARTMENT;
import static com.acme.stock.EmployeeTable.EMPLOYEE;
import static com.acme.stock.ItemTable.ITEM;
import static com.acme.stock.MovementTable.MOVEMENT;
import static com.acme.stock.RegionTable.REGION;
import static com.acme.stock.StockTable.STOCK;
import static com.acme.stock.WarehouseTable.WAREHOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.auth.BetterAuth.Organization;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.UniqueViolationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Keys of several columns, the tenant's among them; trees and circles. */
public final class Behaviour {
    private static final UUID ANVIL = new UUID(0, 1);
    private static final UUID BOLT = new UUID(0, 2);
    private static final UUID ZIP = new UUID(0, 9);

    private final DataSource dataSource;
    private final Rows alice;
    private final Rows carol;

    private Behaviour(DataSource dataSource, Rows alice, Rows carol) {
        this.dataSource = dataSource;
        this.alice = alice;
        this.carol = carol;
    }

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Behaviour behaviour = new Behaviour(
                    dataSource,
                    database.as(Actor.user("alice").inOrganization("acme")),
                    database.as(Actor.user("carol").inOrganization("globex")));
            behaviour.keys();
            behaviour.ways();
            behaviour.waysOfMovements();
            behaviour.referenceData();
            behaviour.trees();
            behaviour.circles();
            behaviour.writes();
            behaviour.sharedColumns();
            behaviour.deletes();
            behaviour.endOfAnOrganization();
        }
    }

    private void keys() {
        Warehouse bonn = new Warehouse("acme", "B", "Bonn");
        assertThat(alice.find(WAREHOUSE.key("acme", "B"))).contains(bonn);
        assertThat(carol.find(WAREHOUSE.key("acme", "B"))).isEmpty();
        assertThat(carol.find(WAREHOUSE.key("globex", "A"))).contains(new Warehouse("globex", "A", "Antwerp"));
        assertThat(alice.from(WAREHOUSE).where(WAREHOUSE.key("acme", "A").or(WAREHOUSE.key("acme", "B"))).count())
                .isEqualTo(2);
        assertThat(alice.from(WAREHOUSE).where(WAREHOUSE.key("acme", "A").not()).orderBy(WAREHOUSE.code.asc()).select(WAREHOUSE.code).list())
                .containsExactly("B", "C");
        assertThat(alice.find(STOCK.key(ANVIL, "B", "acme"))).contains(new Stock(30, ANVIL, "B", "acme"));
        assertThat(alice.find(STOCK.key(BOLT, "B", "acme"))).isEmpty();
        assertThat(alice.find(STOCK.key(ZIP, "A", "globex"))).isEmpty();
        assertThat(alice.find(REGION.key("CH", (short) 1))).contains(new Region("CH", (short) 1, "Zürich"));
        assertThat(alice.find(REGION.key("CH", (short) 2))).isEmpty();
    }

    private record Line(String item, String city, int amount) {}

    private void ways() throws SQLException {
        List<Line> lines = alice.from(STOCK)
                .where(STOCK.warehouse().city.ne("Celle"))
                .orderBy(STOCK.amount.asc())
                .select(STOCK.item().name, STOCK.warehouse().city, STOCK.amount, Line::new)
                .list();
        assertThat(lines)
                .containsExactly(
                        new Line("anvil", "Aachen", 10), new Line("bolt", "Aachen", 20), new Line("anvil", "Bonn", 30));
        assertThat(lines.stream().map(Line::toString).toList()).isEqualTo(sql("""
                select format('Line[item=%s, city=%s, amount=%s]', i.name, w.city, s.amount)
                from stock s join item i on i.id = s.item_id
                join warehouse w on (w.organization_id, w.code) = (s.organization_id, s.warehouse_code)
                where s.organization_id = 'acme' order by s.amount
                """));

        Stock anvils = alice.find(STOCK.key(ANVIL, "A", "acme")).orElseThrow();
        assertThat(alice.load(anvils, STOCK.warehouse())).isEqualTo(new Warehouse("acme", "A", "Aachen"));
        assertThat(alice.load(anvils, STOCK.item())).isEqualTo(new Item(ANVIL, "anvil"));
        assertThat(alice.load(anvils, STOCK.organization())).extracting(Organization::name).isEqualTo("Acme");
        assertThat(alice.load(anvils, STOCK.movements())).extracting(Movement::fromCode).containsExactly("A");
        assertThatThrownBy(() -> carol.load(anvils, STOCK.warehouse())).isInstanceOf(NoRowException.class);
        assertThat(carol.load(anvils, STOCK.movements())).isEmpty();

        List<Stock> stocks = alice.from(STOCK).orderBy(STOCK.amount.desc()).list();
        assertThat(alice.loadAll(stocks, STOCK.warehouse()).values())
                .extracting(Warehouse::city)
                .containsExactly("Bonn", "Aachen", "Aachen");
        Map<Stock, List<Movement>> movements = alice.loadAll(stocks, STOCK.movements());
        assertThat(movements.keySet()).containsExactlyElementsOf(stocks);
        assertThat(movements.values()).extracting(List::size).containsExactly(1, 0, 1);

        List<Warehouse> warehouses = alice.from(WAREHOUSE).orderBy(WAREHOUSE.code.asc()).list();
        assertThat(alice.loadAll(warehouses, WAREHOUSE.stocks()).values())
                .extracting(List::size)
                .containsExactly(2, 1, 0);
        assertThat(alice.from(WAREHOUSE)
                        .orderBy(WAREHOUSE.code.asc())
                        .select(WAREHOUSE.stocks().count(STOCK.item().name.eq("anvil")))
                        .list())
                .containsExactly(1L, 1L, 0L);
        assertThat(alice.from(WAREHOUSE).where(WAREHOUSE.stocks().none()).select(WAREHOUSE.code).one()).isEqualTo("C");
        assertThat(alice.from(ITEM).where(ITEM.stocks().any(STOCK.warehouse().city.eq("Bonn"))).select(ITEM.name).one())
                .isEqualTo("anvil");
        assertThat(alice.from(ORGANIZATION).select(ORGANIZATION.stocks().count(), ORGANIZATION.warehouses().count(), List::of).one())
                .isEqualTo(List.of(3L, 3L));
    }

    private record Trip(String from, String to, Integer amount) {}

    private void waysOfMovements() {
        List<Trip> trips = alice.from(MOVEMENT)
                .orderBy(MOVEMENT.id.asc())
                .select(MOVEMENT.from().city, MOVEMENT.to().city, MOVEMENT.stock().amount, Trip::new)
                .list();
        assertThat(trips)
                .containsExactly(
                        new Trip("Aachen", "Bonn", 10), new Trip("Bonn", "Aachen", 30), new Trip("Aachen", null, null));
        assertThat(alice.from(MOVEMENT)
                        .where(MOVEMENT.stock().warehouse().city.eq("Bonn"))
                        .select(MOVEMENT.stock().item().name)
                        .list())
                .containsExactly("anvil");
        assertThat(alice.from(WAREHOUSE)
                        .orderBy(WAREHOUSE.code.asc())
                        .select(WAREHOUSE.departures().count(), WAREHOUSE.arrivals().count(), List::of)
                        .list())
                .containsExactly(List.of(2L, 1L), List.of(1L, 1L), List.of(0L, 0L));
        Movement last = alice.from(MOVEMENT).where(MOVEMENT.toCode.isNull()).one();
        assertThat(alice.loadIfPresent(last, MOVEMENT.to())).isEmpty();
        assertThat(alice.loadIfPresent(last, MOVEMENT.stock())).isEmpty();
        assertThat(alice.load(last, MOVEMENT.from()).city()).isEqualTo("Aachen");
        assertThat(alice.from(MOVEMENT).where(MOVEMENT.fromCode.eq(MOVEMENT.stock().warehouseCode)).count()).isEqualTo(2);
    }

    private void referenceData() {
        assertThat(alice.from(CITY)
                        .orderBy(CITY.name.asc())
                        .select(CITY.region().name, CITY.region().country().name, CITY.twin().region().name, List::of)
                        .where(CITY.region().name.isNotNull(), CITY.twin().region().name.isNotNull())
                        .list())
                .containsExactly(List.of("South", "Germany", "North"));
        assertThat(alice.from(CITY).where(CITY.region().country().code.isNull()).orderBy(CITY.name.asc()).select(CITY.name).list())
                .containsExactly("Atlantis");
        assertThat(alice.from(COUNTRY).where(COUNTRY.regions().any(REGION.cities().any(CITY.name.eq("Uster")))).select(COUNTRY.name).list())
                .containsExactly("Switzerland");
        Region south = alice.find(REGION.key("DE", (short) 2)).orElseThrow();
        assertThat(alice.load(south, REGION.cities())).extracting(City::name).containsExactly("Ulm");
        assertThat(alice.from(CITY).where(CITY.citiesByTwin().any()).select(CITY.name).list()).containsExactly("Kiel");
    }

    private void trees() {
        assertThat(alice.from(CATEGORY).where(CATEGORY.parent().id.eq("root")).orderBy(CATEGORY.id.asc()).select(CATEGORY.id).list())
                .containsExactly("tools", "toys");
        assertThat(alice.from(CATEGORY).where(CATEGORY.parent().parent().id.eq("root")).select(CATEGORY.id).list())
                .containsExactly("hammers");
        assertThat(alice.from(CATEGORY)
                        .where(CATEGORY.children().any(CATEGORY.children().any(CATEGORY.id.eq("hammers"))))
                        .select(CATEGORY.id)
                        .list())
                .containsExactly("root");
        Category root = alice.find(CATEGORY.key("root")).orElseThrow();
        assertThat(alice.load(root, CATEGORY.children())).extracting(Category::id).containsExactlyInAnyOrder("tools", "toys");
        assertThat(alice.loadIfPresent(root, CATEGORY.parent())).isEmpty();
        assertThatThrownBy(() -> carol.insert(CATEGORY.insert("spy").parentId("root")))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(alice.delete(CATEGORY).where(CATEGORY.key("tools"))).isEqualTo(1);
        assertThat(alice.find(CATEGORY.key("hammers"))).contains(new Category("hammers", null));
    }

    private void circles() {
        Department first = alice.find(DEPARTMENT.key("d1")).orElseThrow();
        assertThat(alice.load(first, DEPARTMENT.head())).isEqualTo(new Employee("e2", "d1"));
        assertThat(alice.from(EMPLOYEE).where(EMPLOYEE.department().headId.eq(EMPLOYEE.id)).select(EMPLOYEE.id).list())
                .containsExactly("e2");
        assertThat(alice.from(DEPARTMENT).select(DEPARTMENT.head().department().head().id).list()).containsExactly("e2");
        assertThat(alice.from(EMPLOYEE).where(EMPLOYEE.departmentsByHead().any()).select(EMPLOYEE.id).list())
                .containsExactly("e2");
        assertThatThrownBy(() -> alice.update(DEPARTMENT.patch().headId("e3")).where(DEPARTMENT.key("d1")))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThatThrownBy(() -> alice.delete(DEPARTMENT).where(DEPARTMENT.key("d1")))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    private void writes() throws SQLException {
        Warehouse made = alice.insert(WAREHOUSE.insert("D", "Dresden"));
        assertThat(made).isEqualTo(new Warehouse("acme", "D", "Dresden"));
        assertThatThrownBy(() -> alice.insert(WAREHOUSE.insert("D", "Dublin"))).isInstanceOf(UniqueViolationException.class);
        assertThat(carol.insert(WAREHOUSE.insert("D", "Delft"))).isEqualTo(new Warehouse("globex", "D", "Delft"));

        assertThat(alice.insert(STOCK.insert(BOLT, "D"))).isEqualTo(new Stock(0, BOLT, "D", "acme"));
        assertThatThrownBy(() -> carol.insert(STOCK.insert(BOLT, "D"))).isInstanceOf(ForeignKeyViolationException.class);
        assertThatThrownBy(() -> alice.insert(MOVEMENT.insert("Z"))).isInstanceOf(ForeignKeyViolationException.class);

        assertThat(alice.update(STOCK.patch().amount(5)).where(STOCK.key(BOLT, "D", "acme"))).isEqualTo(1);
        assertThat(carol.update(STOCK.patch().amount(6)).where(STOCK.key(BOLT, "D", "acme"))).isZero();
        assertThat(carol.update(STOCK.patch().amount(7)).all()).isEqualTo(1);
        assertThat(alice.update(WAREHOUSE.patch().city("Düren")).where(WAREHOUSE.stocks().any(STOCK.amount.eq(5)))).isEqualTo(1);
        assertThat(alice.update(STOCK.patch().amount(8)).where(STOCK.warehouse().city.eq("Düren"))).isEqualTo(1);
        assertThat(sql("select organization_id || code || city from warehouse where code = 'D' order by 1"))
                .containsExactly("acmeDDüren", "globexDDelft");
        assertThat(sql("select s.amount::text from stock s order by s.amount")).containsExactly("7", "8", "10", "20", "30");
    }

    private void sharedColumns() {
        alice.insert(BIN.insert("x", 1));
        Bin second = alice.insert(BIN.insert("x", 2).neighbourPosition(1));
        alice.insert(BIN.insert("y", 1));
        assertThat(alice.from(BIN).where(BIN.neighbour().position.eq(1)).list()).containsExactly(second);
        assertThat(alice.load(second, BIN.neighbour())).isEqualTo(new Bin("x", 1, null));
        assertThat(alice.from(BIN).where(BIN.neighbours().any()).select(BIN.aisle, BIN.position, List::of).list())
                .containsExactly(List.of("x", 1));
        assertThatThrownBy(() -> alice.update(BIN.patch().neighbourPosition(2)).where(BIN.key("y", 1)))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(alice.delete(BIN).where(BIN.key("x", 1))).isEqualTo(1);
        assertThat(alice.find(BIN.key("x", 2))).contains(new Bin("x", 2, null));
    }

    private void deletes() throws SQLException {
        assertThat(carol.delete(STOCK).where(STOCK.key(BOLT, "D", "acme"))).isZero();
        assertThat(alice.delete(STOCK).where(STOCK.key(BOLT, "D", "acme"))).isEqualTo(1);
        assertThat(alice.delete(STOCK).where(STOCK.warehouse().city.eq("Bonn"))).isEqualTo(1);
        // what referred to it no longer does, and stays in its organization
        assertThat(sql("select organization_id || coalesce(stock_warehouse, '-') || coalesce(stock_item::text, '-') from movement where from_code = 'B'"))
                .containsExactly("acme--");
        assertThatThrownBy(() -> alice.delete(WAREHOUSE).where(WAREHOUSE.key("acme", "A")))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(alice.delete(ITEM).where(ITEM.key(ANVIL))).isEqualTo(1);
        assertThat(alice.find(STOCK.key(ANVIL, "A", "acme"))).isEmpty();
        assertThat(sql("select count(*)::text from stock where organization_id = 'globex'")).containsExactly("1");
    }

    /** As the auth server does it: all rows of the organization go along, whatever refers to what. */
    private void endOfAnOrganization() throws SQLException {
        assertThat(sql("delete from organization where id = 'acme' returning id")).containsExactly("acme");
        for (String table : List.of("warehouse", "item", "stock", "movement", "category", "department", "employee")) {
            assertThat(sql("select distinct organization_id from " + table)).as(table).containsExactly("globex");
        }
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
