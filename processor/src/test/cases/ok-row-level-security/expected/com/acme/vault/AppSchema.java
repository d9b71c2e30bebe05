// Generated from the entities of com.acme.vault. Do not edit; change their annotations.
package com.acme.vault;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.vault} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.vault.Board",
        "com.acme.vault.Diary",
        "com.acme.vault.Label",
        "com.acme.vault.Note",
        "com.acme.vault.Notebook",
        "com.acme.vault.Payment",
        "com.acme.vault.Person",
        "com.acme.vault.Project",
        "com.acme.vault.Remark",
        "com.acme.vault.Reply",
        "com.acme.vault.Salary",
        "com.acme.vault.Sprint",
        "com.acme.vault.Task"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.vault")
            .tables(
                    BoardTable.BOARD_ENTITY,
                    DiaryTable.DIARY_ENTITY,
                    LabelTable.LABEL_ENTITY,
                    NoteTable.NOTE_ENTITY,
                    NotebookTable.NOTEBOOK_ENTITY,
                    PaymentTable.PAYMENT_ENTITY,
                    PersonTable.PERSON_ENTITY,
                    ProjectTable.PROJECT_ENTITY,
                    RemarkTable.REMARK_ENTITY,
                    ReplyTable.REPLY_ENTITY,
                    SalaryTable.SALARY_ENTITY,
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
            .rowLevelSecurity()
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
