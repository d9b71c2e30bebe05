package com.acme.billing;

import static com.acme.billing.AuthTables.ACCOUNT;
import static com.acme.billing.AuthTables.GROUP;
import static com.acme.billing.AuthTables.GROUP_MEMBER;
import static com.acme.billing.AuthTables.SIGN_IN;
import static com.acme.billing.InvoiceLineTable.INVOICE_LINE;
import static com.acme.billing.InvoiceTable.INVOICE;
import static com.acme.billing.PreferenceTable.PREFERENCE;
import static com.acme.billing.ReminderTable.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.InvalidValueException;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.NotAMemberException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** People are UUIDs and groups are numbers, in columns, keys, scopes and actors. */
public final class Behaviour {
    private static final UUID ALICE = new UUID(0, 10);
    private static final UUID BOB = new UUID(0, 11);
    private static final UUID CAROL = new UUID(0, 12);
    private static final long ACME = 5_000_000_000L;

    private final DataSource dataSource;
    private final Rows alice;
    private final Rows carol;

    private Behaviour(DataSource dataSource, Rows alice, Rows carol) {
        this.dataSource = dataSource;
        this.alice = alice;
        this.carol = carol;
    }

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Behaviour behaviour = new Behaviour(
                    dataSource,
                    database.as(Actor.user(ALICE).inOrganization(ACME)),
                    database.as(Actor.user(CAROL.toString()).inOrganization("7")));
            behaviour.types();
            behaviour.authTables();
            behaviour.invoices();
            behaviour.texts();
            strangers(database);
        }
    }

    private void types() throws SQLException {
        assertThat(sql("""
                select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                where table_schema = 'public' and (column_name like '%\\_id') order by 1
                """))
                .containsExactlyInAnyOrder(
                        "invoice_line.group_id bigint",
                        "invoice_line.invoice_id uuid",
                        "invoice.approver_id uuid",
                        "invoice.author_id uuid",
                        "invoice.group_id bigint",
                        "preference.account_id uuid",
                        "reminder.group_id bigint",
                        "reminder.invoice_id uuid");
    }

    private void authTables() {
        assertThat(alice.from(ACCOUNT).orderBy(ACCOUNT.email.asc()).select(ACCOUNT.id).list()).containsExactly(ALICE, BOB);
        assertThat(alice.find(ACCOUNT.key(ALICE)))
                .contains(new OurAuth.Account(ALICE, "alice@example.com", "Alice", LocalDate.of(2026, 1, 1)));
        assertThat(alice.find(ACCOUNT.key(CAROL))).isEmpty();
        assertThat(alice.from(GROUP).list()).containsExactly(new OurAuth.Group(ACME, "Acme"));
        assertThat(alice.from(GROUP_MEMBER).where(GROUP_MEMBER.admin.isTrue()).select(GROUP_MEMBER.account().email, GROUP_MEMBER.group().title, List::of).list())
                .containsExactly(List.of("alice@example.com", "Acme"));
        assertThat(alice.find(GROUP_MEMBER.key(ACME, BOB))).contains(new OurAuth.GroupMember(ACME, BOB, false));
        assertThat(alice.find(GROUP_MEMBER.key(7, CAROL))).isEmpty();
        assertThat(alice.from(SIGN_IN).orderBy(SIGN_IN.begun.asc()).select(SIGN_IN.begun).list())
                .containsExactly(Instant.parse("2026-06-01T12:00:00Z"), Instant.parse("2026-06-02T12:00:00Z"));
        assertThat(alice.from(SIGN_IN).where(SIGN_IN.group().title.eq("Acme")).select(SIGN_IN.id).list()).containsExactly(1);
        assertThat(alice.from(GROUP).select(GROUP.signIns().count(), GROUP.groupMembers().count(), List::of).one())
                .isEqualTo(List.of(1L, 2L));
        OurAuth.Account self = alice.find(ACCOUNT.key(ALICE)).orElseThrow();
        assertThat(alice.load(self, ACCOUNT.signIns())).hasSize(2);
        assertThat(alice.load(alice.from(SIGN_IN).where(SIGN_IN.activeGroup.isNotNull()).one(), SIGN_IN.group()).title())
                .isEqualTo("Acme");
    }

    private record Line(String customer, String author, BigDecimal amount) {}

    private void invoices() throws SQLException {
        Invoice invoice = alice.insert(INVOICE.insert("Dana").approverId(BOB));
        assertThat(invoice.approverId()).isEqualTo(BOB);
        assertThat(alice.load(invoice, INVOICE.author()).displayName()).isEqualTo("Alice");
        assertThat(alice.load(invoice, INVOICE.approver()).displayName()).isNull();
        assertThat(alice.load(invoice, INVOICE.group())).isEqualTo(new OurAuth.Group(ACME, "Acme"));
        InvoiceLine line = alice.insert(INVOICE_LINE.insert(invoice.id(), 1, new BigDecimal("9.90")));
        assertThat(line).isEqualTo(new InvoiceLine(ACME, invoice.id(), 1, new BigDecimal("9.90")));
        assertThat(alice.from(INVOICE_LINE)
                        .select(INVOICE_LINE.invoice().customer, INVOICE_LINE.invoice().author().displayName, INVOICE_LINE.amount, Line::new)
                        .list())
                .containsExactly(new Line("Dana", "Alice", new BigDecimal("9.90")));
        assertThat(sql("select group_id || ' ' || author_id || ' ' || approver_id from invoice"))
                .containsExactly(ACME + " " + ALICE + " " + BOB);
        assertThat(alice.from(INVOICE).where(INVOICE.authorId.eq(ALICE), INVOICE.groupId.in(ACME, 7L)).count()).isEqualTo(1);
        assertThat(alice.from(ACCOUNT).where(ACCOUNT.invoicesByApprover().any()).select(ACCOUNT.id).one()).isEqualTo(BOB);
        assertThat(alice.from(ACCOUNT).where(ACCOUNT.invoices().any()).select(ACCOUNT.id).one()).isEqualTo(ALICE);

        assertThat(carol.find(INVOICE.key(invoice.id()))).isEmpty();
        assertThat(carol.find(INVOICE_LINE.key(ACME, invoice.id(), 1))).isEmpty();
        assertThat(carol.load(invoice, INVOICE.invoiceLines())).isEmpty();
        assertThatThrownBy(() -> carol.load(invoice, INVOICE.author())).isInstanceOf(NoRowException.class);
        assertThat(carol.update(INVOICE.patch().customer("Mine")).where(INVOICE.key(invoice.id()))).isZero();
        assertThat(carol.delete(INVOICE_LINE).all()).isZero();
        assertThatThrownBy(() -> carol.insert(INVOICE_LINE.insert(invoice.id(), 2, BigDecimal.ONE)))
                .isInstanceOf(ForeignKeyViolationException.class);

        assertThat(sql("delete from login.accounts where email like 'bob%' returning email")).containsExactly("bob@example.com");
        assertThat(alice.find(INVOICE.key(invoice.id())).orElseThrow().approverId()).isNull();
    }

    /** Ids that are texts in Java. */
    private void texts() {
        assertThat(alice.insert(PREFERENCE.insert())).isEqualTo(new Preference(ALICE.toString(), "light"));
        assertThat(carol.insert(PREFERENCE.insert().theme("dark"))).isEqualTo(new Preference(CAROL.toString(), "dark"));
        assertThat(alice.from(PREFERENCE).select(PREFERENCE.account().displayName, PREFERENCE.theme, List::of).list())
                .containsExactly(List.of("Alice", "light"));
        assertThat(carol.find(PREFERENCE.key(ALICE.toString()))).isEmpty();
        assertThat(alice.update(PREFERENCE.patch().theme("dim")).where(PREFERENCE.key(ALICE.toString()))).isEqualTo(1);

        Invoice invoice = alice.from(INVOICE).one();
        Reminder reminder = alice.insert(REMINDER.insert(invoice.id().toString()));
        assertThat(reminder).isEqualTo(new Reminder(reminder.id(), String.valueOf(ACME), invoice.id().toString()));
        assertThat(alice.load(reminder, REMINDER.invoice())).isEqualTo(invoice);
        assertThat(alice.load(invoice, INVOICE.reminders())).containsExactly(reminder);
        assertThat(alice.from(REMINDER).where(REMINDER.groupId.eq("5000000000")).select(REMINDER.group().title).one()).isEqualTo("Acme");
        assertThatThrownBy(() -> alice.insert(REMINDER.insert("no uuid"))).isInstanceOf(InvalidValueException.class);
    }

    private static void strangers(Database database) {
        Rows stranger = database.as(Actor.user(CAROL).inOrganization(ACME));
        assertThat(stranger.from(INVOICE).list()).isEmpty();
        assertThatThrownBy(() -> stranger.insert(INVOICE.insert("x"))).isInstanceOf(NotAMemberException.class);
        for (Actor nonsense : List.of(
                Actor.user("robert'); drop table invoice; --").inOrganization(ACME),
                Actor.user(ALICE).inOrganization("acme"),
                Actor.user(ALICE).inOrganization("9223372036854775808"))) {
            Rows rows = database.as(nonsense);
            assertThatThrownBy(() -> rows.from(INVOICE).list())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageNotContaining("robert");
        }
    }

    private List<String> sql(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
