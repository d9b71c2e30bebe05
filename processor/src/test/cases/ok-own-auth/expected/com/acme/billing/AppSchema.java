// Generated from the entities of com.acme.billing. Do not edit; change their annotations.
package com.acme.billing;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.billing} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.billing.Invoice",
        "com.acme.billing.InvoiceLine",
        "com.acme.billing.Preference",
        "com.acme.billing.Reminder"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.billing")
            .tables(
                    InvoiceTable.INVOICE_ENTITY,
                    InvoiceLineTable.INVOICE_LINE_ENTITY,
                    PreferenceTable.PREFERENCE_ENTITY,
                    ReminderTable.REMINDER_ENTITY)
            .authTables(
                    AuthTables.AccountTable.ACCOUNT_ENTITY,
                    AuthTables.GroupTable.GROUP_ENTITY,
                    AuthTables.GroupMemberTable.GROUP_MEMBER_ENTITY,
                    AuthTables.SignInTable.SIGN_IN_ENTITY)
            .organizations(AuthTables.GroupTable.GROUP_ENTITY)
            .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
