// Generated from the entities of com.acme.versions. Do not edit; change their annotations.
package com.acme.versions;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.versions} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.versions.Hidden",
        "com.acme.versions.Item",
        "com.acme.versions.Page",
        "com.acme.versions.Small",
        "com.acme.versions.Timed"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.versions")
            .tables(
                    HiddenTable.HIDDEN_ENTITY,
                    ItemTable.ITEM_ENTITY,
                    PageTable.PAGE_ENTITY,
                    SmallTable.SMALL_ENTITY,
                    TimedTable.TIMED_ENTITY)
            .authTables(AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
