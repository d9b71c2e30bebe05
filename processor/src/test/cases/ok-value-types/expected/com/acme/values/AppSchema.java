// Generated from the entities of com.acme.values. Do not edit; change their annotations.
package com.acme.values;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.values} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.values.Arrays",
        "com.acme.values.Fallbacks",
        "com.acme.values.Several",
        "com.acme.values.Values"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.values")
            .tables(
                    ArraysTable.ARRAYS_ENTITY,
                    FallbacksTable.FALLBACKS_ENTITY,
                    SeveralTable.SEVERAL_ENTITY,
                    ValuesTable.VALUES_ENTITY)
            .authTables(AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
