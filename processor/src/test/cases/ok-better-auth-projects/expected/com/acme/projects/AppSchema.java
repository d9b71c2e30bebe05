// Generated from the entities of com.acme.projects. Do not edit; change their annotations.
package com.acme.projects;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.projects} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.projects.Project",
        "com.acme.projects.Task",
        "com.acme.projects.UserProfile"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.projects")
            .tables(ProjectTable.PROJECT_ENTITY, TaskTable.TASK_ENTITY, UserProfileTable.USER_PROFILE_ENTITY)
            .authTables(
                    AuthTables.AccountTable.ACCOUNT_ENTITY,
                    AuthTables.ApiKeyTable.API_KEY_ENTITY,
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
