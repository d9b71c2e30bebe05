package dev.freehold.security.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The command that starts a PgBouncer that knows prepared statements: 1.21 or newer.
 *
 * @param command without arguments
 */
public record PgBouncer(List<String> command) {
    private static final Pattern VERSION = Pattern.compile("PgBouncer (\\d+)\\.(\\d+)");

    /** The oldest release of Debian that has it. */
    private static final String RELEASE = "trixie";

    private static final Path FOLDER = Path.of("target", "pgbouncer").toAbsolutePath();

    /** Finds this computer's, or fetches Debian's. */
    public static PgBouncer find() throws CannotRun, IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        List<String> installed = List.of("pgbouncer");
        if (hasPreparedStatements(installed)) {
            return new PgBouncer(asSomeoneElse(installed));
        }
        Path root = FOLDER.resolve("root");
        if (!Files.exists(root.resolve("usr/sbin/pgbouncer"))) {
            DebianPackages.ofRelease(RELEASE, FOLDER).unpack("pgbouncer");
        }
        List<String> unpacked = withItsOwnLibraries(root);
        if (!hasPreparedStatements(unpacked)) {
            throw new CannotRun("The PgBouncer of Debian " + RELEASE + " does not run here.");
        }
        return new PgBouncer(asSomeoneElse(unpacked));
    }

    /** It was built for another libc, which comes with a loader of its own. */
    private static List<String> withItsOwnLibraries(Path root) throws CannotRun, IOException {
        try (Stream<Path> files = Files.walk(root.resolve("usr/lib"))) {
            Path loader = files.filter(file -> file.getFileName().toString().matches("ld-linux[-.\\w]*"))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new CannotRun("There is no loader among the unpacked libraries."));
            return List.of(
                    loader.toString(),
                    "--library-path",
                    loader.getParent().toString(),
                    root.resolve("usr/sbin/pgbouncer").toString());
        }
    }

    /** It refuses to run as root; in a namespace of its own the same user is nobody. */
    private static List<String> asSomeoneElse(List<String> command) {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean hasPreparedStatements(List<String> command) throws IOException, InterruptedException {
        List<String> asking = new ArrayList<>(command);
        asking.add("--version");
        try {
            Matcher version = VERSION.matcher(
                    Program.run(FOLDER, asking.toArray(String[]::new)).output());
            return version.find()
                    && (Integer.parseInt(version.group(1)) > 1 || Integer.parseInt(version.group(2)) >= 21);
        } catch (CannotRun e) {
            return false;
        }
    }
}
