// Generated from the entities of com.acme.desk. Do not edit; change their annotations.
package com.acme.desk;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.desk} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.desk.Attachment",
        "com.acme.desk.Comment",
        "com.acme.desk.Diary",
        "com.acme.desk.Draft",
        "com.acme.desk.Goal",
        "com.acme.desk.Mention",
        "com.acme.desk.Ruling",
        "com.acme.desk.Shelf",
        "com.acme.desk.Site",
        "com.acme.desk.Sprint",
        "com.acme.desk.Step",
        "com.acme.desk.Thing",
        "com.acme.desk.Ticket"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.desk")
            .tables(
                    AttachmentTable.ATTACHMENT_ENTITY,
                    CommentTable.COMMENT_ENTITY,
                    DiaryTable.DIARY_ENTITY,
                    DraftTable.DRAFT_ENTITY,
                    GoalTable.GOAL_ENTITY,
                    MentionTable.MENTION_ENTITY,
                    RulingTable.RULING_ENTITY,
                    ShelfTable.SHELF_ENTITY,
                    SiteTable.SITE_ENTITY,
                    SprintTable.SPRINT_ENTITY,
                    StepTable.STEP_ENTITY,
                    ThingTable.THING_ENTITY,
                    TicketTable.TICKET_ENTITY)
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
