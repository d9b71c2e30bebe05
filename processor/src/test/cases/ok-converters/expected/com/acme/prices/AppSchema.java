// Generated from the entities of com.acme.prices. Do not edit; change their annotations.
package com.acme.prices;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.prices} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.prices.Offer",
        "com.acme.prices.Plain",
        "com.acme.prices.DurationConverter",
        "com.acme.prices.MoneyConverter"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.prices")
            .tables(OfferTable.OFFER_ENTITY, PlainTable.PLAIN_ENTITY)
            .authTables(AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
