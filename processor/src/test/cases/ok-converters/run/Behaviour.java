package com.acme.prices;

import static com.acme.prices.OfferTable.OFFER;
import static com.acme.prices.PlainTable.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Condition;
import dev.freehold.db.Database;
import dev.freehold.db.Unscoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Converters stand between a property and its column, and null passes them by. */
public final class Behaviour {
    private static final Actor ANYONE = Actor.user("anyone");

    private Behaviour() {}

    public static void run(DataSource dataSource) {
        Sql sql = new Sql(dataSource);
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Unscoped rows = database.unscoped("the tables are everyone's");
            offers(rows, sql);
            plain(rows, sql);
        }
    }

    private static void offers(Unscoped rows, Sql sql) {
        Offer full = rows.insertFor(
                ANYONE,
                OFFER.insert(1, new Money(199, "EUR"), true, Map.of("b", 2, "a", 1), "ab")
                        .priceOrNull(new Money(0, "USD"))
                        .openOrNull(false)
                        .since(Instant.ofEpochSecond(60))
                        .sizeOrNull(1)
                        .key(new StringBuilder("6f9619ff-8b86-d011-b42d-00c04fc964ff")));
        Offer empty = rows.insertFor(ANYONE, OFFER.insert(2, new Money(-1, "EUR"), false, Map.of(), ""));
        assertThat(full)
                .hasToString(new Offer(
                        1,
                        new Money(199, "EUR"),
                        new Money(0, "USD"),
                        new Money(5, "EUR"),
                        true,
                        false,
                        new TreeMap<>(Map.of("a", 1, "b", 2)),
                        Instant.ofEpochSecond(60),
                        "ab",
                        1,
                        new StringBuilder("6f9619ff-8b86-d011-b42d-00c04fc964ff")).toString());
        assertThat(empty)
                .isEqualTo(new Offer(
                        2, new Money(-1, "EUR"), null, new Money(5, "EUR"), false, null, Map.of(), Instant.EPOCH, "", null, null));
        assertThat(sql.column("select price || price_or_null || open || open_or_null || stock::text || since || code"
                        + " || size_or_null || key from public.offer where id = 1"))
                .containsExactly("199 EUR0 USDYN{a=1,b=2}60ABLARGE6f9619ff-8b86-d011-b42d-00c04fc964ff");
        same(rows, 1, OFFER.price.eq(new Money(199, "EUR")));
        same(rows, 1, OFFER.price.in(new Money(199, "EUR"), new Money(7, "EUR")));
        same(rows, 2, OFFER.priceOrNull.isNull());
        same(rows, 2, OFFER.open.eq(false));
        same(rows, 1, OFFER.stock.eq(Map.of("b", 2, "a", 1)));
        same(rows, 1, OFFER.stock.in(List.of(Map.of("b", 2, "a", 1))));
        same(rows, 1, OFFER.since.ne(Instant.EPOCH));
        same(rows, 1, OFFER.code.eq("aB"));
        same(rows, 1, OFFER.sizeOrNull.eq(1));
        same(rows, 1, OFFER.key.isNotNull());
        assertThat(rows.from(OFFER).orderBy(OFFER.since.desc()).select(OFFER.price, OFFER.stock, List::of).list()).hasSize(2);
        rows.update(OFFER.patch().price(new Money(1, "CHF")).priceOrNull(null).open(false).openOrNull(null).sizeOrNull(null))
                .where(OFFER.key(1));
        assertThat(rows.find(OFFER.key(1)).orElseThrow().price()).isEqualTo(new Money(1, "CHF"));
        assertThat(rows.find(OFFER.key(1)).orElseThrow().priceOrNull()).isNull();
        assertThatThrownBy(() -> sql.one("update public.offer set size_or_null = 'HUGE' returning id"))
                .hasStackTraceContaining("offer_size_or_null_check");
    }

    private static void same(Unscoped rows, int id, Condition<Offer> condition) {
        assertThat(rows.from(OFFER).where(condition).select(OFFER.id).list()).containsExactly(id);
    }

    private static void plain(Unscoped rows, Sql sql) {
        Plain made = rows.insertFor(
                ANYONE, PLAIN.insert(Duration.ofHours(1), Duration.ofMillis(5), Duration.ofDays(1), Instant.EPOCH));
        assertThat(rows.find(PLAIN.key(Duration.ofHours(1)))).contains(made);
        assertThat(sql.one("select id::text || converted::text || not_converted from public.plain"))
                .isEqualTo("01:00:00524:00:00");
    }
}
