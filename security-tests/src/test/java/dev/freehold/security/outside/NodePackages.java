package dev.freehold.security.outside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder with the packages that a committed {@code package-lock.json} names, which npm fetches. */
public record NodePackages(Path folder) {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /** How npm says that it did not get through to a registry, and that it was told not to try. */
    private static final Pattern NOT_REACHED =
            Pattern.compile("(?m)^npm (?:error|ERR!) code (ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT"
                    + "|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E50[234]|ENOTCACHED)$");

    /**
     * @param resources the folder on the class path with {@code .npmrc}, {@code package.json} and its lock
     * @param more other files from there
     */
    public static NodePackages install(String resources, String... more)
            throws CannotRun, IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", resources).toAbsolutePath());
        for (String file : List.of(".npmrc", "package.json", "package-lock.json")) {
            copy(resources, file, folder);
        }
        for (String file : more) {
            copy(resources, file, folder);
        }
        // What npm has in its cache it need not fetch again: the lock has the checksums.
        Program npm = Program.run(
                folder,
                WINDOWS ? "npm.cmd" : "npm",
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--prefer-offline",
                "--fetch-retry-mintimeout=1000",
                "--loglevel=error",
                "--color=false");
        if (!npm.succeeded()) {
            Matcher notReached = NOT_REACHED.matcher(npm.errors());
            if (notReached.find()) {
                throw new CannotRun("npm reaches no registry (" + notReached.group(1) + ").");
            }
            throw new IllegalStateException(npm.toString());
        }
        return new NodePackages(folder);
    }

    private static void copy(String resources, String file, Path folder) throws IOException {
        try (InputStream in = NodePackages.class.getResourceAsStream("/" + resources + "/" + file)) {
            Files.copy(Objects.requireNonNull(in, file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
