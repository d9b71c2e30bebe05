// Generated from the entities of com.acme.board. Do not edit; change their annotations.
package com.acme.board;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.board} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.board.Budget",
        "com.acme.board.Color",
        "com.acme.board.Project",
        "com.acme.board.Step",
        "com.acme.board.Tag",
        "com.acme.board.Task",
        "com.acme.board.Watch"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.board")
            .tables(
                    BudgetTable.BUDGET_ENTITY,
                    ColorTable.COLOR_ENTITY,
                    ProjectTable.PROJECT_ENTITY,
                    StepTable.STEP_ENTITY,
                    StepColorsTable.STEP_COLORS_ENTITY,
                    StepTagsTable.STEP_TAGS_ENTITY,
                    TagTable.TAG_ENTITY,
                    TaskTable.TASK_ENTITY,
                    TaskBlockersTable.TASK_BLOCKERS_ENTITY,
                    TaskTagsTable.TASK_TAGS_ENTITY,
                    WatchTable.WATCH_ENTITY)
            .authTables(
                    AuthTables.AccountTable.ACCOUNT_ENTITY,
                    AuthTables.InvitationTable.INVITATION_ENTITY,
                    AuthTables.MemberTable.MEMBER_ENTITY,
                    AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                    AuthTables.SessionTable.SESSION_ENTITY,
                    AuthTables.UserTable.USER_ENTITY,
                    AuthTables.VerificationTable.VERIFICATION_ENTITY)
            .organizations(AuthTables.OrganizationTable.ORGANIZATION_ENTITY)
            .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
