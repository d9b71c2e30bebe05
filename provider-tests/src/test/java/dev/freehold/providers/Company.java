package dev.freehold.providers;

import com.google.gson.JsonObject;
import dev.freehold.db.Actor;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Alice has founded an organization with a team and has taken Bob in, with two roles and into the team. */
record Company(
        Browser alice,
        String aliceId,
        Browser bob,
        String bobId,
        String organizationId,
        String teamId,
        String invitationId) {

    static Company found(Deployment deployment) throws IOException, InterruptedException {
        Browser alice = deployment.browser();
        Browser bob = deployment.browser();
        String aliceId = id(alice.signUp("Alice"));
        JsonObject bobUser = bob.signUp("Bob");

        String organizationId =
                id(alice.post("/organization/create", Map.of("name", "Acme", "slug", "acme-" + aliceId)));
        String teamId = id(
                alice.post("/organization/create-team", Map.of("name", "Rockets", "organizationId", organizationId)));
        String invitationId = id(alice.post(
                "/organization/invite-member",
                Map.of(
                        "email",
                        bobUser.get("email").getAsString(),
                        "role",
                        List.of("admin", "member"),
                        "organizationId",
                        organizationId,
                        "teamId",
                        teamId)));
        bob.post("/organization/accept-invitation", Map.of("invitationId", invitationId));
        return new Company(alice, aliceId, bob, id(bobUser), organizationId, teamId, invitationId);
    }

    static String id(JsonObject row) {
        return row.get("id").getAsString();
    }

    void removeBob() throws IOException, InterruptedException {
        alice.post(
                "/organization/remove-member",
                Map.of("memberIdOrEmail", bob.user().get("email").getAsString(), "organizationId", organizationId));
    }

    void makeAliceAdministrator(Deployment deployment) throws SQLException {
        deployment.sql("update \"user\" set role = 'admin' where id = ?", aliceId);
    }

    Actor aliceAsActor() {
        return Actor.user(aliceId).inOrganization(organizationId);
    }

    Actor bobAsActor() {
        return Actor.user(bobId).inOrganization(organizationId).inTeam(teamId);
    }
}
