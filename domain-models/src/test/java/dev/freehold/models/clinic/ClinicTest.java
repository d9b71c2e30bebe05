package dev.freehold.models.clinic;

import static dev.freehold.models.clinic.AllergyTable.ALLERGY;
import static dev.freehold.models.clinic.AppointmentTable.APPOINTMENT;
import static dev.freehold.models.clinic.CountryTable.COUNTRY;
import static dev.freehold.models.clinic.DepartmentTable.DEPARTMENT;
import static dev.freehold.models.clinic.DiagnosisCodeTable.DIAGNOSIS_CODE;
import static dev.freehold.models.clinic.DiagnosisTable.DIAGNOSIS;
import static dev.freehold.models.clinic.DoctorSpecialtiesTable.DOCTOR_SPECIALTIES;
import static dev.freehold.models.clinic.DoctorTable.DOCTOR;
import static dev.freehold.models.clinic.EncounterTable.ENCOUNTER;
import static dev.freehold.models.clinic.InsurancePolicyTable.INSURANCE_POLICY;
import static dev.freehold.models.clinic.InsurerTable.INSURER;
import static dev.freehold.models.clinic.LabResultTable.LAB_RESULT;
import static dev.freehold.models.clinic.MedicationTable.MEDICATION;
import static dev.freehold.models.clinic.NurseTable.NURSE;
import static dev.freehold.models.clinic.PatientTable.PATIENT;
import static dev.freehold.models.clinic.PrescriptionItemTable.PRESCRIPTION_ITEM;
import static dev.freehold.models.clinic.PrescriptionTable.PRESCRIPTION;
import static dev.freehold.models.clinic.ReminderTable.REMINDER;
import static dev.freehold.models.clinic.RoomTable.ROOM;
import static dev.freehold.models.clinic.ShiftTable.SHIFT;
import static dev.freehold.models.clinic.SpecialtyTable.SPECIALTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.CheckViolationException;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.StaleRowException;
import dev.freehold.db.error.UniqueViolationException;
import dev.freehold.models.ModelDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Patients and doctors of two clinics. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ClinicTest {
    private static final LocalDate BORN = LocalDate.of(1980, 2, 29);
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final ModelDatabase tables = ModelDatabase.fresh(Patient.class.getPackage());
    private final Database database = Database.open(tables.dataSource(), AppSchema.SCHEMA);
    private Rows alice;
    private Rows bob;
    private Rows carol;
    private Department surgery;
    private Doctor grey;
    private Patient ada;

    @BeforeEach
    void open() {
        tables.empty();
        alice = database.as(Actor.user("alice").inOrganization("acme"));
        bob = database.as(Actor.user("bob").inOrganization("acme"));
        carol = database.as(Actor.user("carol").inOrganization("globex"));
        Unscoped all = database.unscoped("lists for every clinic");
        Actor system = Actor.user("alice").inOrganization("acme");
        all.insertFor(system, COUNTRY.insert("DE", "Germany", Locale.GERMANY, Currency.getInstance("EUR")));
        all.insertFor(system, DIAGNOSIS_CODE.insert("S", "Injuries"));
        all.insertFor(
                system, DIAGNOSIS_CODE.insert("S52", "Fracture of forearm").parentCode("S"));

        surgery = alice.insert(DEPARTMENT.insert("Surgery"));
        Contact reachable = new Contact();
        reachable.setPhone("123");
        reachable.setCountry("DE");
        grey = alice.insert(DOCTOR.insert(new PersonName("Meredith", "Grey"), Sex.FEMALE, "L-1", surgery.getId())
                .contact(reachable));
        ada = alice.insert(PATIENT.insert(new PersonName("Ada", "Lovelace"), BORN, Sex.FEMALE, "R-1"));
    }

    @AfterAll
    void close() {
        database.close();
    }

    private Appointment appointment() {
        return alice.insert(APPOINTMENT.insert(grey.getId(), ada.getId(), NINE, Duration.ofMinutes(30)));
    }

    @Test
    void theDatabaseIsAsTheCodeSays() {
        database.verify();
    }

    @Test
    void superClassesOfTwoPackagesGiveTheirColumns() {
        Doctor read = alice.find(DOCTOR.key(grey.getId())).orElseThrow();
        assertThat(read.getName()).isEqualTo(new PersonName("Meredith", "Grey"));
        assertThat(read.getBirthDate()).isNull();
        assertThat(read.getContact().getPhone()).isEqualTo("123");
        assertThat(read.getVersion()).isZero();
        assertThat(read.isNew()).isFalse();
        assertThat(tables.texts("select column_name from information_schema.columns"
                        + " where table_name = 'doctors' and column_name in ('born', 'birth_date', 'row_version')"))
                .containsExactlyInAnyOrder("born", "row_version");
        assertThat(alice.from(PATIENT)
                        .where(PATIENT.nameLast.eq("Lovelace"))
                        .one()
                        .ageOn(LocalDate.of(2026, 3, 1)))
                .isEqualTo(46);
        assertThat(ada.getEmergencyContact()).isNull();
        assertThat(alice.from(DOCTOR)
                        .where(DOCTOR.contactCountry().name.eq("Germany"))
                        .exists())
                .isTrue();
    }

    @Test
    void aDepartmentHasAHeadAmongItsDoctors() {
        alice.update(DEPARTMENT.patch().headId(grey.getId())).of(surgery);
        Department read = alice.from(DEPARTMENT)
                .with(DEPARTMENT.head(), DEPARTMENT.doctors())
                .one();
        assertThat(read.getHead().getLicenceNumber()).isEqualTo("L-1");
        assertThat(read.getDoctors()).hasSize(1);
        assertThat(read).hasToString("Surgery");
        Department other = alice.insert(DEPARTMENT.insert("Cardiology"));
        assertThatThrownBy(() ->
                        alice.update(DEPARTMENT.patch().headId(grey.getId())).of(other))
                .isInstanceOf(UniqueViolationException.class);
    }

    @Test
    void doctorsHaveSpecialties() {
        Specialty bones = alice.insert(SPECIALTY.insert("Bones"));
        alice.insert(DOCTOR_SPECIALTIES.insert(grey.getId(), bones.getId()));
        assertThat(alice.from(DOCTOR).with(DOCTOR.specialties()).one().getSpecialties())
                .extracting(Specialty::getName)
                .containsExactly("Bones");
        assertThat(alice.from(SPECIALTY).with(SPECIALTY.doctors()).one().getDoctors())
                .hasSize(1);
        assertThat(alice.from(SPECIALTY)
                        .select(SPECIALTY.name, SPECIALTY.doctors().count(), (name, count) -> name + count)
                        .list())
                .containsExactly("Bones1");
    }

    @Test
    void aRoomHasAnIdOfTwoParts() {
        RoomId id = new RoomId("A", 12);
        alice.insert(ROOM.insert(id, surgery.getId(), Set.of(Equipment.OXYGEN, Equipment.X_RAY), 2));
        assertThat(alice.find(ROOM.key(id)).orElseThrow().getEquipment())
                .containsExactlyInAnyOrder(Equipment.OXYGEN, Equipment.X_RAY);
        Appointment booked = appointment();
        alice.update(APPOINTMENT.patch().roomBuilding("A").roomNumber(12)).of(booked);
        Appointment read = alice.from(APPOINTMENT)
                .where(APPOINTMENT.room().beds.eq(2))
                .with(APPOINTMENT.room(), APPOINTMENT.doctor(), APPOINTMENT.patient())
                .one();
        assertThat(read.getRoom().getId()).isEqualTo(id);
        assertThat(read.getDoctor().getName().full()).isEqualTo("Meredith Grey");
        assertThat(read.getPatient().getRecordNumber()).isEqualTo("R-1");
        assertThatThrownBy(
                        () -> alice.update(APPOINTMENT.patch().roomBuilding("A").roomNumber(99))
                                .of(read))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    @Test
    void anAppointmentIsFollowedByOneOther() {
        Appointment first = appointment();
        Appointment second = alice.insert(APPOINTMENT
                .insert(grey.getId(), ada.getId(), NINE.plusSeconds(86400), Duration.ofMinutes(15))
                .followUpOfId(first.getId()));
        Appointment read = alice.from(APPOINTMENT)
                .where(APPOINTMENT.key(first.getId()))
                .with(APPOINTMENT.followUp(), APPOINTMENT.followUpOf())
                .one();
        assertThat(read.getFollowUp().getId()).isEqualTo(second.getId());
        assertThat(read.getFollowUpOf()).isNull();
        Appointment stale = bob.find(APPOINTMENT.key(first.getId())).orElseThrow();
        alice.update(APPOINTMENT.patch().status(AppointmentStatus.ARRIVED)).of(first);
        assertThatThrownBy(() -> bob.update(APPOINTMENT.patch().status(AppointmentStatus.MISSED))
                        .of(stale))
                .isInstanceOf(StaleRowException.class);
    }

    @Test
    void anEncounterHasTheIdOfItsAppointment() {
        Appointment appointment = appointment();
        Encounter encounter = alice.insert(ENCOUNTER.insert(appointment.getId(), "Fell from a horse."));
        alice.insert(DIAGNOSIS.insert(encounter.getId(), "S52", true).severity(Severity.SEVERE));
        assertThat(tables.texts("select severity from diagnoses")).containsExactly("30");
        Prescription prescription = alice.insert(PRESCRIPTION.insert(encounter.getId(), Period.ofDays(10)));
        Medication pill = alice.insert(MEDICATION
                .insert("Pill", new String[] {"a", "b"}, new int[] {10, 20})
                .approved(Year.of(1999)));
        PrescriptionItem.Id id = new PrescriptionItem.Id();
        id.setPrescriptionId(prescription.getId());
        id.setMedicationId(pill.getId());
        alice.insert(PRESCRIPTION_ITEM.insert(id, "one", new LocalTime[] {LocalTime.of(8, 0), LocalTime.of(20, 0)}));

        Encounter read = alice.from(ENCOUNTER)
                .with(
                        ENCOUNTER.appointment(),
                        ENCOUNTER.diagnoses().with(DIAGNOSIS.disease()),
                        ENCOUNTER.prescriptions().with(PRESCRIPTION.items().with(PRESCRIPTION_ITEM.medication())))
                .one();
        assertThat(read.getId()).isEqualTo(appointment.getId());
        assertThat(read.getAppointment().getBegins()).isEqualTo(NINE);
        assertThat(read.getDiagnoses().get(0).getDisease().getTitle()).isEqualTo("Fracture of forearm");
        PrescriptionItem item = read.getPrescriptions().get(0).getItems().get(0);
        assertThat(item.getTimes()).containsExactly(LocalTime.of(8, 0), LocalTime.of(20, 0));
        assertThat(item.getMedication().getIngredients()).containsExactly("a", "b");
        assertThat(item.getMedication().getStrengths()).containsExactly(10, 20);
        assertThat(item.getMedication().getApproved()).isEqualTo(Year.of(1999));
        assertThat(read.getPrescriptions().get(0).getLasts()).isEqualTo(Period.ofDays(10));
        assertThat(alice.from(DIAGNOSIS)
                        .where(DIAGNOSIS.disease().parent().title.eq("Injuries"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aPatientHasOnePolicyAndAllergies() {
        Insurer insurer = alice.insert(INSURER.insert("Safe", URI.create("https://safe.example")));
        alice.insert(INSURANCE_POLICY.insert(
                ada.getId(),
                insurer.id(),
                "P-1",
                new Validity(LocalDate.of(2026, 1, 1), null),
                new BigDecimal("80.00")));
        alice.insert(ALLERGY.insert(ada.getId(), "Nuts", Severity.MODERATE));
        Patient read =
                alice.from(PATIENT).with(PATIENT.policy(), PATIENT.allergies()).one();
        assertThat(read.getPolicy().getValidity().isOpen()).isTrue();
        assertThat(read.getAllergies()).extracting(Allergy::getSeverity).containsExactly(Severity.MODERATE);
        alice.delete(PATIENT).of(read);
        assertThat(alice.from(INSURANCE_POLICY).count() + alice.from(ALLERGY).count())
                .isZero();
    }

    @Test
    void recordsHoldMeasurements() {
        LabResult result = alice.insert(LAB_RESULT
                .insert(
                        ada.getId(),
                        "Iron",
                        new BigDecimal("1.2500"),
                        "mg/l",
                        OffsetDateTime.parse("2026-03-02T09:00:00Z"))
                .reference(new LabResult.Range(new BigDecimal("0.5000"), new BigDecimal("2.0000")))
                .orderedById(grey.getId()));
        LabResult read = alice.from(LAB_RESULT)
                .with(LAB_RESULT.patient(), LAB_RESULT.orderedBy())
                .one();
        assertThat(read.reference()).isEqualTo(result.reference());
        assertThat(read.patient().getRecordNumber()).isEqualTo("R-1");
        assertThat(read.orderedBy().getLicenceNumber()).isEqualTo("L-1");
    }

    @Test
    void shiftsAreOfTwoNurses() {
        Nurse joy = alice.insert(NURSE.insert(new PersonName("Joy", "A"), BORN, Sex.OTHER, surgery.getId()));
        Nurse ann = alice.insert(NURSE.insert(new PersonName("Ann", "B"), BORN, Sex.FEMALE, surgery.getId())
                .mentorId(joy.getId()));
        alice.insert(SHIFT.insert(joy.getId(), LocalDate.of(2026, 3, 2), LocalTime.of(6, 0), ZoneOffset.ofHours(1))
                .substituteId(ann.getId()));
        Shift shift = alice.from(SHIFT)
                .with(SHIFT.nurse(), SHIFT.substitute().mentor(), SHIFT.substitute())
                .one();
        assertThat(shift.getSubstitute().getMentor().getName().first()).isEqualTo("Joy");
        assertThat(shift.getHours()).isEqualTo(BigInteger.valueOf(8));
        assertThat(shift.getZoneOffset()).isEqualTo(ZoneOffset.ofHours(1));
    }

    @Test
    void aReminderIsOnesOwn() {
        Rows privately = database.as(Actor.user("alice"));
        Reminder made =
                privately.insert(REMINDER.insert("Count pills", new MonthlyDay((short) 1, YearMonth.of(2026, 1))));
        assertThat(made.getRepeats().since()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(bob.from(REMINDER).exists()).isFalse();
        assertThatThrownBy(() ->
                        privately.insert(REMINDER.insert("Never", new MonthlyDay((short) 31, YearMonth.of(2026, 1)))))
                .isInstanceOf(CheckViolationException.class);
    }

    @Test
    void anotherClinicSeesNoPatients() {
        assertThat(carol.from(PATIENT).exists()).isFalse();
        assertThat(carol.from(DIAGNOSIS_CODE).count()).isEqualTo(2);
        assertThatThrownBy(() -> carol.insert(ALLERGY.insert(ada.getId(), "Nuts", Severity.MILD)))
                .isInstanceOf(ForeignKeyViolationException.class);
    }
}
