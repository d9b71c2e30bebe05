package dev.freehold.providers;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Talks to the server over HTTP and keeps its cookies, as one person's browser does. */
final class Browser {
    static final String SESSION_COOKIE = "better-auth.session_token";

    static final String PASSWORD = "correct horse battery staple";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Gson JSON = new Gson();

    private final URI server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String bearerToken = "";

    Browser(URI server) {
        this.server = server;
    }

    /** Makes an account with an address of its own, and is signed in. */
    JsonObject signUp(String name) throws IOException, InterruptedException {
        String email = name + "." + UUID.randomUUID() + "@Example.com";
        return post("/sign-up/email", Map.of("name", name, "email", email, "password", PASSWORD))
                .getAsJsonObject("user");
    }

    JsonObject signIn(String email, boolean rememberMe) throws IOException, InterruptedException {
        return post("/sign-in/email", Map.of("email", email, "password", PASSWORD, "rememberMe", rememberMe))
                .getAsJsonObject("user");
    }

    /** The value of the session cookie as the server set it, percent-encoded. */
    String sessionCookie() {
        return cookies.getOrDefault(SESSION_COOKIE, "");
    }

    /** The user as the server describes it to the one who is signed in. */
    JsonObject user() throws IOException, InterruptedException {
        return get("/get-session").getAsJsonObject().getAsJsonObject("user");
    }

    /** The session likewise. */
    JsonObject session() throws IOException, InterruptedException {
        return get("/get-session").getAsJsonObject().getAsJsonObject("session");
    }

    /** A new JWT for who is signed in. */
    String jwt() throws IOException, InterruptedException {
        return get("/token").getAsJsonObject().get("token").getAsString();
    }

    /** All cookies, as they stand in a request. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What the server gave last to those who cannot keep cookies. */
    String bearerToken() {
        return bearerToken;
    }

    JsonElement get(String path) throws IOException, InterruptedException {
        return send(request("/api/auth" + path).GET());
    }

    JsonObject post(String path) throws IOException, InterruptedException {
        return post(path, Map.of());
    }

    JsonObject post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return post(request("/api/auth" + path), body);
    }

    /** Calls what the server offers to programs that run within it. */
    JsonObject direct(String name, Map<String, ?> body) throws IOException, InterruptedException {
        return post(request("/direct/" + name), body);
    }

    private JsonObject post(HttpRequest.Builder request, Map<String, ?> body) throws IOException, InterruptedException {
        return send(request.POST(BodyPublishers.ofString(JSON.toJson(body)))).getAsJsonObject();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .header("Origin", server.toString())
                .header("User-Agent", "Provider Tests")
                .header("Cookie", cookies());
    }

    private JsonElement send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response + ": " + response.body());
        }
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        response.headers().firstValue("set-auth-token").ifPresent(token -> bearerToken = token);
        return JsonParser.parseString(response.body());
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
