package dev.freehold.providers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Installs in a folder what its {@code package-lock.json} names, by npm as it is configured on this computer. */
final class NodeModules {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*");

    /** How npm says that it did not get through to a registry, and that it was told not to try. */
    private static final Pattern NOT_REACHED =
            Pattern.compile("(?m)^npm (?:error|ERR!) code (ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT"
                    + "|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E50[234]|ENOTCACHED)$");

    private NodeModules() {}

    static void install(Path folder) throws CannotRun, IOException, InterruptedException {
        requireNode(folder);
        // What npm has in its cache it need not fetch again: the lock has the checksums.
        Run npm = run(
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
        if (npm.status != 0) {
            Matcher notReached = NOT_REACHED.matcher(npm.output);
            if (notReached.find()) {
                throw new CannotRun("npm reaches no registry (" + notReached.group(1) + ").");
            }
            throw new IllegalStateException("npm ci failed:\n" + npm.output);
        }
    }

    /** Better Auth 1.7 runs on Node 20.19 and newer. */
    private static void requireNode(Path folder) throws CannotRun, IOException, InterruptedException {
        String version = run(folder, "node", "--version").output.strip();
        Matcher numbers = VERSION.matcher(version);
        if (!numbers.matches()) {
            throw new IllegalStateException("node --version says: " + version);
        }
        int major = Integer.parseInt(numbers.group(1));
        int minor = Integer.parseInt(numbers.group(2));
        if (major < 20 || (major == 20 && minor < 19)) {
            throw new CannotRun("Node " + version + " is too old.");
        }
    }

    private record Run(int status, String output) {}

    private static Run run(Path folder, String... command) throws CannotRun, IOException, InterruptedException {
        Path log = folder.resolve(command[0] + ".log");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new CannotRun("There is no " + command[0] + " here.");
        }
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException(
                    List.of(command) + " did not end within five minutes:\n" + Files.readString(log));
        }
        return new Run(process.exitValue(), Files.readString(log));
    }
}
