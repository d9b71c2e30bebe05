package com.acme.enums;

import static com.acme.enums.OrderTable.ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.enums.Order.Flag;
import dev.freehold.db.Actor;
import dev.freehold.db.Condition;
import dev.freehold.db.Database;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.InvalidValueException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Enums by name, by position and as types of PostgreSQL. */
public final class Behaviour {
    private static final Order FULL = new Order(
            1,
            OrderStatus.BACK,
            OrderStatus.OPEN,
            OrderStatus.SENT,
            List.of(OrderStatus.OPEN, OrderStatus.SENT, OrderStatus.OPEN),
            new OrderStatus[] {OrderStatus.PAID},
            Mood.HAPPY,
            Set.of(Mood.zufrieden, Mood.müde),
            Level.LOW,
            Level.HIGH,
            Level.LOW,
            List.of(Level.HIGH, Level.LOW),
            Level.HIGH,
            OrderStatus.PAID,
            Level.HIGH,
            new Flag(OrderStatus.SENT));

    private static final Order EMPTY = new Order(
            2,
            OrderStatus.OPEN,
            null,
            OrderStatus.PAID,
            List.of(),
            new OrderStatus[] {OrderStatus.OPEN, OrderStatus.SENT},
            null,
            null,
            Level.HIGH,
            null,
            Level.HIGH,
            List.of(),
            Level.LOW,
            OrderStatus.OPEN,
            null,
            null);

    private final Unscoped rows;
    private final Sql sql;

    private Behaviour(Unscoped rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    public static void run(DataSource dataSource) {
        Sql sql = new Sql(dataSource);
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            new Behaviour(database.unscoped("the tables are everyone's"), sql).run();
        }
    }

    private void run() {
        OrderTable.OrderInsert least = ORDER.insert(2, OrderStatus.OPEN, List.of(), Level.HIGH, List.of(), Level.LOW, OrderStatus.OPEN);
        OrderTable.OrderInsert whole = ORDER.insert(
                        1,
                        FULL.status(),
                        FULL.history(),
                        FULL.level(),
                        FULL.levels(),
                        FULL.named(),
                        FULL.typed())
                .statusOrNull(FULL.statusOrNull())
                .defaulted(FULL.defaulted())
                .planned(FULL.planned())
                .mood(FULL.mood())
                .moods(FULL.moods())
                .levelOrNull(FULL.levelOrNull())
                .defaultLevel(FULL.defaultLevel())
                .asHibernate(FULL.asHibernate())
                .flag(FULL.flag());
        assertThat(rows.insertFor(Actor.user("anyone"), whole)).usingRecursiveComparison().isEqualTo(FULL);
        assertThat(rows.insertFor(Actor.user("anyone"), least)).usingRecursiveComparison().isEqualTo(EMPTY);
        assertThat(rows.find(ORDER.key(1)).orElseThrow()).usingRecursiveComparison().isEqualTo(FULL);
        assertThat(shown("level")).containsExactly("0", "1");
        assertThat(shown("levels")).containsExactly("{1,0}", "{}");
        assertThat(shown("named")).containsExactly("HIGH", "LOW");
        assertThat(sql.column("select pg_typeof(status)::text || pg_typeof(mood)::text || pg_typeof(as_hibernate)::text"
                        + " from shop.orders where id = 1"))
                .containsExactly("shop.order_status\"Moo\"\"d\"shop.level");
        find();
        change();
        refuse();
    }

    private List<String> shown(String column) {
        return sql.column("select " + column + "::text from shop.orders order by id");
    }

    private void find() {
        same("status = 'BACK'", ORDER.status.eq(OrderStatus.BACK));
        same("status in ('BACK', 'SENT')", ORDER.status.in(OrderStatus.BACK, OrderStatus.SENT));
        same("status > 'PAID'", ORDER.status.gt(OrderStatus.PAID));
        same("status = default_status", ORDER.status.ne(ORDER.defaulted).and(ORDER.id.eq(2)));
        same("status_or_null is null", ORDER.statusOrNull.isNull());
        same("mood = 'HAPPY'", ORDER.mood.eq(Mood.HAPPY));
        same("'müde' = any (moods)", ORDER.moods.contains(Mood.müde));
        same("id = 1", ORDER.history.containsAll(List.of(OrderStatus.SENT, OrderStatus.OPEN)));
        same("id = 2", ORDER.planned.overlaps(List.of(OrderStatus.BACK, OrderStatus.OPEN)));
        same("level = 0", ORDER.level.eq(Level.LOW));
        same("level in (1)", ORDER.level.in(Level.HIGH));
        same("level < 1", ORDER.level.lt(Level.HIGH));
        same("level_or_null is null", ORDER.levelOrNull.isNull());
        same("1 = any (levels)", ORDER.levels.contains(Level.HIGH));
        same("typed = 'PAID'", ORDER.typed.eq(OrderStatus.PAID));
        same("as_hibernate = 'HIGH'", ORDER.asHibernate.eq(Level.HIGH));
        same("flag = 'SENT'", ORDER.flag.eq(new Flag(OrderStatus.SENT)));
        assertThat(rows.from(ORDER).orderBy(ORDER.status.desc()).select(ORDER.status).list())
                .containsExactly(OrderStatus.BACK, OrderStatus.OPEN);
    }

    private void same(String where, Condition<Order> condition) {
        String spelt = where.replace("status = default_status", "status <> \"defaulted\" and id = 2");
        assertThat(rows.from(ORDER).where(condition).select(ORDER.id).list().stream().map(String::valueOf))
                .as(where)
                .hasSize(1)
                .isEqualTo(sql.column("select id from shop.orders where " + spelt));
    }

    private void change() {
        rows.update(ORDER.patch()
                        .status(OrderStatus.PAID)
                        .statusOrNull(null)
                        .history(List.of(OrderStatus.BACK))
                        .mood(null)
                        .moods(Set.of())
                        .level(Level.HIGH)
                        .levels(List.of(Level.LOW))
                        .flag(null))
                .where(ORDER.key(1));
        Order changed = rows.find(ORDER.key(1)).orElseThrow();
        assertThat(changed.status()).isEqualTo(OrderStatus.PAID);
        assertThat(changed.history()).containsExactly(OrderStatus.BACK);
        assertThat(changed.moods()).isEmpty();
        assertThat(changed.levels()).containsExactly(Level.LOW);
    }

    private void refuse() {
        assertThatThrownBy(() -> sql.one("update shop.orders set level = 2 where id = 1 returning id"))
                .hasStackTraceContaining("orders_level_check");
        assertThatThrownBy(() -> sql.one("update shop.orders set levels = '{0,2}' where id = 1 returning id"))
                .hasStackTraceContaining("orders_levels_check");
        sql.run("alter table shop.orders drop constraint orders_level_check; update shop.orders set level = 2");
        assertThatThrownBy(() -> rows.from(ORDER).select(ORDER.level).list()).isInstanceOf(InvalidValueException.class);
    }
}
