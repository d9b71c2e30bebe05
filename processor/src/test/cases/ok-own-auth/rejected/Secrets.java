package com.acme.billing;

import static com.acme.billing.AuthTables.ACCOUNT;
import static com.acme.billing.AuthTables.GROUP;
import static com.acme.billing.AuthTables.SIGN_IN;
import static com.acme.billing.InvoiceTable.INVOICE;
import static com.acme.billing.PreferenceTable.PREFERENCE;

import dev.freehold.db.Rows;

/** Secrets are fields nowhere, auth tables are not written, owners and tenants are not set, and ids have their types. */
final class Secrets {
    void secrets(Rows rows) {
        rows.from(ACCOUNT).select(ACCOUNT.passwordHash); // error
        rows.from(SIGN_IN).select(SIGN_IN.tokenHash); // error
    }

    void writes(Rows rows) {
        rows.delete(ACCOUNT).all(); // error
        rows.insert(GROUP.insert("x")); // error
    }

    void settled(Rows rows) {
        rows.insert(INVOICE.insert("x").authorId(null)); // error
        rows.insert(INVOICE.insert("x").groupId(7L)); // error
        rows.insert(PREFERENCE.insert().accountId("x")); // error
    }

    void types(Rows rows) {
        rows.find(ACCOUNT.key("x")); // error
        rows.find(GROUP.key("7")); // error
        rows.from(INVOICE).where(INVOICE.authorId.eq("x")); // error
    }
}
