// Generated from the entities of com.acme.ids. Do not edit; change their annotations.
package com.acme.ids;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.ids} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.ids.Entry",
        "com.acme.ids.Note",
        "com.acme.ids.Project",
        "com.acme.ids.Task"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.ids")
            .tables(EntryTable.ENTRY_ENTITY, NoteTable.NOTE_ENTITY, ProjectTable.PROJECT_ENTITY, TaskTable.TASK_ENTITY)
            .authTables(AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
