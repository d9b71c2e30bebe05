// Generated from the entities of com.acme.diary. Do not edit; change their annotations.
package com.acme.diary;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.diary} and the auth tables they refer to; {@code Database.open} takes it. */
@Described("com.acme.diary.Entry")
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.diary")
            .tables(EntryTable.ENTRY_ENTITY)
            .authTables(
                    AuthTables.AccountTable.ACCOUNT_ENTITY,
                    AuthTables.ApiKeyTable.API_KEY_ENTITY,
                    AuthTables.InvitationTable.INVITATION_ENTITY,
                    AuthTables.JwksTable.JWKS_ENTITY,
                    AuthTables.MemberTable.MEMBER_ENTITY,
                    AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                    AuthTables.OrganizationRoleTable.ORGANIZATION_ROLE_ENTITY,
                    AuthTables.PasskeyTable.PASSKEY_ENTITY,
                    AuthTables.SessionTable.SESSION_ENTITY,
                    AuthTables.TeamTable.TEAM_ENTITY,
                    AuthTables.TeamMemberTable.TEAM_MEMBER_ENTITY,
                    AuthTables.TwoFactorTable.TWO_FACTOR_ENTITY,
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
