package com.acme.trips;

import static com.acme.trips.AuthTables.ORGANIZATION;
import static com.acme.trips.AuthTables.SESSION;
import static com.acme.trips.AuthTables.USER;
import static com.acme.trips.TripTable.TRIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.ForeignKeyViolationException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Ids of type uuid: those of the auth tables are texts in Java, those of one's own may be UUIDs. */
public final class Behaviour {
    private static final UUID ALICE = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID BOB = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    private static final UUID ACME = UUID.fromString("00000000-0000-0000-0000-0000000000ac");
    private static final UUID GLOBEX = UUID.fromString("00000000-0000-0000-0000-0000000000bc");

    private Behaviour() {}

    record Line(String destination, String owner, String guide) {}

    public static void run(DataSource dataSource) {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            database.verify();
            Rows alice = database.as(Actor.user(ALICE).inOrganization(ACME));
            Rows bob = database.as(Actor.user(BOB).inOrganization(GLOBEX));
            Trip alps = alice.insert(TRIP.insert("Alps").guideId(ALICE));
            bob.insert(TRIP.insert("Andes"));

            assertThat(alice.from(TRIP)
                            .select(TRIP.destination, TRIP.owner().name, TRIP.guide().email, Line::new)
                            .list())
                    .containsExactly(new Line("Alps", "Alice", "alice@example.com"));
            assertThat(alice.load(alps, TRIP.owner()).id()).isEqualTo(ALICE.toString());
            assertThat(alice.from(USER).where(USER.id.eq(ALICE.toString())).select(USER.trips().count()).list())
                    .containsExactly(1L);
            assertThatThrownBy(() -> alice.insert(TRIP.insert("Moon").guideId(UUID.randomUUID())))
                    .isInstanceOf(ForeignKeyViolationException.class);

            softReferences(alice, bob);
        }
    }

    /** The session's organization is a text without a foreign key: whatever stands there, the join holds. */
    private static void softReferences(Rows alice, Rows bob) {
        assertThat(alice.from(SESSION).select(SESSION.activeOrganization().name).list())
                .isEqualTo(List.of("Acme"));
        assertThat(bob.from(SESSION).where(SESSION.activeOrganization().name.isNull()).count())
                .isEqualTo(1);
        assertThat(alice.from(ORGANIZATION).select(ORGANIZATION.activeSessions().count()).list())
                .containsExactly(1L);
    }
}
