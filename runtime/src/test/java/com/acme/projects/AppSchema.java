package com.acme.projects;

import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.projects} and the auth tables they refer to; {@code Database.open} takes it. */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.projects")
            .tables(ProjectTable.PROJECT_ENTITY, TaskTable.TASK_ENTITY)
            .authTables(
                    AuthTables.UserTable.USER_ENTITY,
                    AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                    AuthTables.MemberTable.MEMBER_ENTITY,
                    AuthTables.SessionTable.SESSION_ENTITY)
            .organizations(AuthTables.OrganizationTable.ORGANIZATION_ENTITY)
            .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
            .build();

    private AppSchema() {}
}
