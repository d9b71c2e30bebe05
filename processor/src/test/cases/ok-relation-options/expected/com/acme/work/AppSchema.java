// Generated from the entities of com.acme.work. Do not edit; change their annotations.
package com.acme.work;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.work} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.work.Label",
        "com.acme.work.Line",
        "com.acme.work.Project",
        "com.acme.work.Task"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.work")
            .tables(
                    LabelTable.LABEL_ENTITY,
                    LineTable.LINE_ENTITY,
                    ProjectTable.PROJECT_ENTITY,
                    TaskTable.TASK_ENTITY,
                    TaskHintsTable.TASK_HINTS_ENTITY,
                    TaskLabelsTable.TASK_LABELS_ENTITY)
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
