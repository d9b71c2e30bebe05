// Generated from the entities of com.acme.work. Do not edit; change their annotations.
package com.acme.work;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.work} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.work.Board",
        "com.acme.work.Card",
        "com.acme.work.Label",
        "com.acme.work.Note",
        "com.acme.work.Notebook",
        "com.acme.work.Project",
        "com.acme.work.Remark",
        "com.acme.work.Sprint",
        "com.acme.work.Task"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.work")
            .tables(
                    BoardTable.BOARD_ENTITY,
                    CardTable.CARD_ENTITY,
                    LabelTable.LABEL_ENTITY,
                    NoteTable.NOTE_ENTITY,
                    NotebookTable.NOTEBOOK_ENTITY,
                    ProjectTable.PROJECT_ENTITY,
                    RemarkTable.REMARK_ENTITY,
                    SprintTable.SPRINT_ENTITY,
                    TaskTable.TASK_ENTITY)
            .authTables(
                    AuthTables.AccountTable.ACCOUNT_ENTITY,
                    AuthTables.InvitationTable.INVITATION_ENTITY,
                    AuthTables.MemberTable.MEMBER_ENTITY,
                    AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                    AuthTables.SessionTable.SESSION_ENTITY,
                    AuthTables.TeamTable.TEAM_ENTITY,
                    AuthTables.TeamMemberTable.TEAM_MEMBER_ENTITY,
                    AuthTables.UserTable.USER_ENTITY,
                    AuthTables.VerificationTable.VERIFICATION_ENTITY)
            .organizations(AuthTables.OrganizationTable.ORGANIZATION_ENTITY)
            .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
            .teamMembers(AuthTables.TEAM_MEMBERS)
            .teams(AuthTables.TeamTable.TEAM_ENTITY)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
