package com.acme.diary;

import static com.acme.diary.AuthTables.INVITATION;
import static com.acme.diary.AuthTables.ORGANIZATION;
import static com.acme.diary.AuthTables.SESSION;
import static com.acme.diary.AuthTables.TEAM;
import static com.acme.diary.AuthTables.USER;
import static com.acme.diary.EntryTable.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.auth.BetterAuth;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import javax.sql.DataSource;

/** Time stamps without zone hold the wall time of UTC, wherever the program runs; relations go both ways. */
public final class Behaviour {
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    private Behaviour() {}

    public static void run(DataSource dataSource) {
        TimeZone here = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            database.verify();
            Rows alice = database.as(Actor.user("alice").inOrganization("acme").inTeam("red"));
            Rows bob = database.as(Actor.user("bob").inOrganization("acme").inTeam("blue"));
            Entry entry = alice.insert(ENTRY.insert("Painted the fence"));
            assertThat(alice.from(ENTRY).select(ENTRY.team().name, ENTRY.owner().name, List::of).list())
                    .containsExactly(List.of("Red", "Alice"));
            assertThat(bob.from(ENTRY).list()).isEmpty();
            assertThat(alice.load(entry, ENTRY.team()).memberCount()).isEqualTo(1);

            times(alice);
            waysBack(alice);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static void times(Rows alice) {
        BetterAuth.User user =
                alice.from(USER).where(USER.id.eq("alice")).one();
        assertThat(user.createdAt()).isEqualTo(NOON);
        assertThat(alice.from(USER).where(USER.createdAt.eq(NOON)).count()).isEqualTo(2);
        assertThat(alice.from(USER).where(USER.createdAt.lt(NOON)).count()).isZero();
    }

    /** Foreign keys, and references that only the auth server knows of. */
    private static void waysBack(Rows alice) {
        assertThat(alice.from(USER)
                        .where(USER.id.eq("alice"))
                        .select(
                                USER.sessions().count(),
                                USER.accounts().count(),
                                USER.members().count(),
                                USER.teamMembers().count(),
                                USER.sentInvitations().count(),
                                USER.apiKeys().count(),
                                USER.passkeys().count(),
                                (a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g))
                        .one())
                .containsOnly(1L);
        // her own session, in which he acts
        assertThat(alice.from(USER).where(USER.id.eq("bob")).select(USER.impersonations().count()).one())
                .isEqualTo(1);
        assertThat(alice.from(ORGANIZATION)
                        .select(
                                ORGANIZATION.teams().count(),
                                ORGANIZATION.members().count(),
                                ORGANIZATION.invitations().count(),
                                ORGANIZATION.activeSessions().count(),
                                List::of)
                        .one())
                .containsExactly(2L, 2L, 1L, 1L);
        assertThat(alice.from(TEAM)
                        .where(TEAM.id.eq("red"))
                        .select(
                                TEAM.organization().name,
                                TEAM.teamMembers().count(),
                                TEAM.invitations().count(),
                                TEAM.activeSessions().count(),
                                List::<Object>of)
                        .one())
                .containsExactly("Acme", 1L, 1L, 1L);
        assertThat(alice.from(SESSION)
                        .select(
                                SESSION.user().name,
                                SESSION.activeOrganization().name,
                                SESSION.activeTeam().name,
                                SESSION.impersonator().name,
                                List::of)
                        .one())
                .containsExactly("Alice", "Acme", "Red", "Bob");
        assertThat(alice.from(INVITATION)
                        .select(INVITATION.organization().name, INVITATION.team().name, INVITATION.inviter().name, List::of)
                        .one())
                .containsExactly("Acme", "Red", "Alice");
    }
}
