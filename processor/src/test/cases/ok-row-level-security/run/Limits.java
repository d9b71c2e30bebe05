package com.acme.vault;

import static com.acme.vault.DiaryTable.DIARY;
import static com.acme.vault.PaymentTable.PAYMENT;
import static com.acme.vault.RemarkTable.REMARK;
import static com.acme.vault.SalaryTable.SALARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NotAMemberException;
import javax.sql.DataSource;

/** Who within the organization reads and writes is the same by queries and by policies. */
final class Limits {
    private Limits() {}

    static void run(DataSource dataSource) {
        Database db = Database.open(dataSource, AppSchema.SCHEMA);
        Rows owner = db.as(Actor.user("ada").inOrganization("acme"));
        Rows member = db.as(Actor.user("bob").inOrganization("acme"));
        Rows admin = db.as(Actor.user("bob").inOrganization("zeta"));
        assertThat(owner.insert(SALARY.insert(5)).amount()).isEqualTo(5);
        assertThat(owner.from(SALARY).list()).hasSize(2);
        assertThat(member.from(SALARY).list()).isEmpty();
        assertThat(admin.from(SALARY).list()).hasSize(1);
        assertThatThrownBy(() -> admin.insert(SALARY.insert(5))).isInstanceOf(NotAMemberException.class);
        assertThatThrownBy(() -> member.insert(PAYMENT.insert().salaryId("s-acme"))).isInstanceOf(ForeignKeyViolationException.class);
        assertThat(owner.insert(PAYMENT.insert().salaryId("s-acme")).salaryId()).isEqualTo("s-acme");
        assertThat(member.from(DIARY).select(DIARY.id).list()).containsExactly("d-bob");
        assertThat(member.update(REMARK.patch().words("x")).all()).isZero();
        assertThat(owner.update(REMARK.patch().words("x")).all()).isPositive();
    }
}
