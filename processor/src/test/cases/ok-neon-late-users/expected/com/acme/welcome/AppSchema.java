// Generated from the entities of com.acme.welcome. Do not edit; change their annotations.
package com.acme.welcome;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.welcome} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.welcome.Greeting",
        "com.acme.welcome.Preference",
        "com.acme.welcome.Thanks",
        "com.acme.welcome.Todo"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.welcome")
            .tables(
                    GreetingTable.GREETING_ENTITY,
                    PreferenceTable.PREFERENCE_ENTITY,
                    ThanksTable.THANKS_ENTITY,
                    TodoTable.TODO_ENTITY)
            .authTables(AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
