package dev.freehold.db.session;

import static com.acme.projects.AuthTables.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.projects.AuthTables;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.TestDatabase;
import dev.freehold.db.schema.Schema;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example of docs/sessions.md: from the headers of a request to the rows of whoever sent it. */
class ServerTest {
    @Test
    void aServerThatKnowsWhoAsks() throws Exception {
        TestDatabase database = AuthLayout.BUILT_IN.database();
        BetterAuthSessions sessions = BetterAuthSessions.open(
                database.counted(), AuthLayout.BUILT_IN.schema(), SessionOptions.secret(Sample.SECRET));
        Database db = database.database(Schema.of("server")
                .authTables(AuthTables.OrganizationTable.ORGANIZATION_ENTITY, AuthTables.MemberTable.MEMBER_ENTITY)
                .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
                .build());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> handle(exchange, sessions, db));
        server.start();
        try {
            int port = server.getAddress().getPort();
            assertThat(get(port, "Cookie", "theme=dark; " + Sample.COOKIE)).isEqualTo("200 Acme");
            assertThat(get(port, "Cookie", Sample.COOKIE + "x")).isEqualTo("401 ");
            assertThat(get(port, "authorization", "bearer " + Sample.value(Sample.COOKIE_OF_BOB)))
                    .isEqualTo("200 Acme");
            assertThat(get(port, "Accept", "text/plain")).isEqualTo("401 ");
        } finally {
            server.stop(0);
        }
    }

    private static void handle(HttpExchange exchange, BetterAuthSessions sessions, Database db) throws IOException {
        try (exchange) {
            Optional<Actor> actor =
                    sessions.ofRequest(exchange.getRequestHeaders()::getFirst).actor();
            if (actor.isEmpty()) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            Rows rows = db.as(actor.get());
            String names = String.join(
                    ",", rows.from(ORGANIZATION).select(ORGANIZATION.name).list());
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(names.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String get(int port, String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .header(header, value)
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }
}
