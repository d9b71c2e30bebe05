// Generated from the entities of com.acme.types. Do not edit; change their annotations.
package com.acme.types;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.types} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.types.Amounts",
        "com.acme.types.Contents",
        "com.acme.types.Fallbacks",
        "com.acme.types.Moments"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.types")
            .tables(
                    AmountsTable.AMOUNTS_ENTITY,
                    ContentsTable.CONTENTS_ENTITY,
                    FallbacksTable.FALLBACKS_ENTITY,
                    MomentsTable.MOMENTS_ENTITY)
            .authTables(AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
