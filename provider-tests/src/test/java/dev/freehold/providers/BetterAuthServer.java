package dev.freehold.providers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A Better Auth server in a process of its own, which ends with this program at the latest. */
final class BetterAuthServer implements AutoCloseable {
    /** For tests only. */
    static final String SECRET = "test-only-secret-do-not-use-0123456789abcdef";

    private static final Path FOLDER = Path.of("target", "better-auth-server");

    private final Process process;
    private final URI address;

    private BetterAuthServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Puts the server's files and packages into {@code target}. */
    static void install() throws CannotRun, IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (String file : Set.of(".npmrc", "package.json", "package-lock.json", "server.mjs")) {
            try (InputStream in = BetterAuthServer.class.getResourceAsStream("/better-auth-server/" + file)) {
                Files.copy(Objects.requireNonNull(in, file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        NodeModules.install(FOLDER);
    }

    /** Starts the installed server; its tables are there when this returns. */
    static BetterAuthServer start(String databaseUrl) throws IOException {
        Path log = FOLDER.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder("node", "server.mjs")
                .directory(FOLDER.toFile())
                .redirectError(log.toFile());
        // Nothing of the environment may configure Node, the PostgreSQL driver or Better Auth.
        builder.environment().keySet().retainAll(Set.of("PATH", "Path", "SystemRoot"));
        builder.environment().put("DATABASE_URL", databaseUrl);
        builder.environment().put("BETTER_AUTH_SECRET", SECRET);
        Process process = builder.start();
        String port = firstLine(process);
        if (port.isEmpty()) {
            process.destroyForcibly().onExit().join();
            throw new IllegalStateException("the server did not start:\n" + Files.readString(log));
        }
        return new BetterAuthServer(process, URI.create("http://127.0.0.1:" + port));
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            process.destroyForcibly();
            throw new IllegalStateException("the server did not end with its standard input", e);
        }
    }

    /** Empty if the process ends without one or takes more than a minute. */
    private static String firstLine(Process process) {
        BufferedReader output = process.inputReader();
        return CompletableFuture.supplyAsync(() -> output.lines().findFirst().orElse(""))
                .completeOnTimeout("", 1, TimeUnit.MINUTES)
                .join();
    }
}
