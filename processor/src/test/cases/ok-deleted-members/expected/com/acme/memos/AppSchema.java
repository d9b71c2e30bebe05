// Generated from the entities of com.acme.memos. Do not edit; change their annotations.
package com.acme.memos;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.memos} and the auth tables they refer to; {@code Database.open} takes it. */
@Described("com.acme.memos.Memo")
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.memos")
            .tables(MemoTable.MEMO_ENTITY)
            .authTables(
                    AuthTables.BadgeTable.BADGE_ENTITY,
                    AuthTables.CompanyTable.COMPANY_ENTITY,
                    AuthTables.EmploymentTable.EMPLOYMENT_ENTITY,
                    AuthTables.PersonTable.PERSON_ENTITY)
            .organizations(AuthTables.CompanyTable.COMPANY_ENTITY)
            .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
