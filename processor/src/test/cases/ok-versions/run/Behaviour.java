package com.acme.versions;

import static com.acme.versions.HiddenTable.HIDDEN;
import static com.acme.versions.ItemTable.ITEM;
import static com.acme.versions.PageTable.PAGE;
import static com.acme.versions.SmallTable.SMALL;
import static com.acme.versions.TimedTable.TIMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.StaleRowException;
import dev.freehold.db.error.UniqueViolationException;
import java.math.BigDecimal;
import java.util.List;
import javax.sql.DataSource;

/** Who read a row that somebody else has changed since does not change it; the database computes what it is told to. */
public final class Behaviour {
    private static final Actor ANYONE = Actor.user("anyone");

    private final Unscoped rows;
    private final Sql sql;

    private Behaviour(Unscoped rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    public static void run(DataSource dataSource) {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Behaviour behaviour = new Behaviour(database.unscoped("the tables are everyone's"), new Sql(dataSource));
            behaviour.numbers();
            behaviour.classes();
            behaviour.times();
            behaviour.computed();
        }
    }

    private void numbers() {
        Page first = rows.insertFor(ANYONE, PAGE.insert(1, "first"));
        assertThat(first.version()).isZero();
        rows.update(PAGE.patch().text("second")).of(first);
        Page second = rows.find(PAGE.key(1)).orElseThrow();
        assertThat(second).isEqualTo(new Page(1, "second", 1));
        assertThatThrownBy(() -> rows.update(PAGE.patch().text("stale")).of(first)).isInstanceOf(StaleRowException.class);
        assertThatThrownBy(() -> rows.delete(PAGE).of(first)).isInstanceOf(StaleRowException.class);
        rows.update(PAGE.patch().text("third")).where(PAGE.version.ge(1L));
        assertThat(sql.one("select text || version from public.page")).isEqualTo("third2");
        rows.delete(PAGE).of(rows.find(PAGE.key(1)).orElseThrow());
        assertThat(rows.from(PAGE).exists()).isFalse();
    }

    private void classes() {
        Small small = rows.insertFor(ANYONE, SMALL.insert(1, "first"));
        rows.update(SMALL.patch().text("second")).of(small);
        assertThat(sql.one("select text || revision from public.small")).isEqualTo("second1");
        assertThatThrownBy(() -> rows.update(SMALL.patch().text("stale")).of(small))
                .isInstanceOf(StaleRowException.class);
        Hidden hidden = rows.insertFor(ANYONE, HIDDEN.insert(1, "first"));
        rows.update(HIDDEN.patch().text("second")).of(hidden);
        rows.update(HIDDEN.patch().text("third")).of(hidden);
        assertThat(rows.find(HIDDEN.key(1)).orElseThrow()).hasToString("third2");
        rows.delete(HIDDEN).of(hidden);
        assertThatThrownBy(() -> rows.delete(HIDDEN).of(hidden)).isInstanceOf(NoRowException.class);
    }

    private void times() {
        Timed first = rows.insertFor(ANYONE, TIMED.insert(1, "first"));
        rows.update(TIMED.patch().text("second")).of(first);
        Timed second = rows.find(TIMED.key(1)).orElseThrow();
        assertThat(second.changed()).isAfter(first.changed());
        assertThatThrownBy(() -> rows.update(TIMED.patch().text("stale")).of(first))
                .isInstanceOf(StaleRowException.class);
    }

    private void computed() {
        Item item = rows.insertFor(ANYONE, ITEM.insert(1, 3, new BigDecimal("1.50")).name("Ab"));
        assertThat(item).isEqualTo(new Item(1, 3, new BigDecimal("1.50"), new BigDecimal("4.50"), "Ab", "ab", List.of("Ab", "x")));
        rows.update(ITEM.patch().pieces(2)).where(ITEM.total.gt(BigDecimal.ONE));
        assertThat(rows.find(ITEM.key(1)).orElseThrow().total()).isEqualTo(new BigDecimal("3.00"));
        assertThat(rows.from(ITEM).where(ITEM.key.eq("ab")).exists()).isTrue();
        assertThatThrownBy(() -> rows.insertFor(ANYONE, ITEM.insert(2, 1, BigDecimal.ONE).name("AB")))
                .isInstanceOf(UniqueViolationException.class);
    }
}
