// Generated from the entities of com.acme.names. Do not edit; change their annotations.
package com.acme.names;

import com.acme.names.odd.ColumnTable;
import com.acme.names.odd.EntityTable;
import com.acme.names.odd.InsertTable;
import com.acme.names.odd.OverrideTable;
import com.acme.names.odd.RowTable;
import com.acme.names.odd.STable;
import com.acme.names.odd.StringTable;
import com.acme.names.odd.TableTable;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.names} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.names.Größe",
        "com.acme.names.Order",
        "com.acme.names.RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote",
        "com.acme.names.Select",
        "com.acme.names.User",
        "com.acme.names.odd.Column",
        "com.acme.names.odd.Entity",
        "com.acme.names.odd.Insert",
        "com.acme.names.odd.Override",
        "com.acme.names.odd.Row",
        "com.acme.names.odd.S",
        "com.acme.names.odd.String",
        "com.acme.names.odd.Table"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.names")
            .tables(
                    GrößeTable.GRÖSSE_ENTITY,
                    OrderTable.ORDER_ENTITY,
                    RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable.RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE_ENTITY,
                    SelectTable.SELECT_ENTITY,
                    UserTable.USER_ENTITY,
                    ColumnTable.COLUMN_ENTITY,
                    EntityTable.ENTITY_ENTITY,
                    InsertTable.INSERT_ENTITY,
                    OverrideTable.OVERRIDE_ENTITY,
                    RowTable.ROW_ENTITY,
                    STable.S_ENTITY,
                    StringTable.STRING_ENTITY,
                    TableTable.TABLE_ENTITY)
            .authTables(AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
