package com.acme.names;

import dev.freehold.Default;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Names longer than PostgreSQL keeps. */
@OwnedBy(UsersSync.class)
public record RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote(
        @Id String theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment,

        @References(
                value = RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote.class,
                inverse = "successors")
        @Nullable
        String theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOneId,

        @Column(unique = true) @Nullable
        String theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentOtherThanThis,

        @Default("ΜΙΚΡΟ") ΕΠΙΛΟΓΗΠΟΛΥΜΑΚΡΑΣΟΝΟΜΑΣΙΑΣ επιλογήΠολύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes) {
    /** A constraint of its own. */
    public enum ΕΠΙΛΟΓΗΠΟΛΥΜΑΚΡΑΣΟΝΟΜΑΣΙΑΣ {
        ΜΙΚΡΟ,
        ΜΕΓΑΛΟ
    }
}
