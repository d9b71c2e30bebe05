// Generated from the entities of com.acme.boards. Do not edit; change their annotations.
package com.acme.boards;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.boards} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.boards.Board",
        "com.acme.boards.Device",
        "com.acme.boards.Profile",
        "com.acme.boards.Visitor"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.boards")
            .tables(
                    BoardTable.BOARD_ENTITY,
                    DeviceTable.DEVICE_ENTITY,
                    ProfileTable.PROFILE_ENTITY,
                    VisitorTable.VISITOR_ENTITY)
            .authTables(
                    AuthTables.IdentityTable.IDENTITY_ENTITY,
                    AuthTables.SessionTable.SESSION_ENTITY,
                    AuthTables.UserTable.USER_ENTITY)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
