package dev.freehold.security.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Packages of another release of Debian, from where this computer gets its own. They are unpacked in a folder, and the
 * computer's list of installed packages knows nothing of them.
 */
final class DebianPackages {
    private static final Path SOURCES = Path.of("/etc/apt");
    private static final Pattern CODENAME = Pattern.compile("(?m)^VERSION_CODENAME=(\\S+)$");
    private static final Pattern FIELD = Pattern.compile("(?m)^(URIs|Suites|Components|Signed-By):\\s*(.*)$");

    private final Path folder;

    private DebianPackages(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads what a release has.
     *
     * @param folder for everything that is fetched
     */
    static DebianPackages ofRelease(String release, Path folder) throws CannotRun, IOException, InterruptedException {
        String system = Files.exists(Path.of("/etc/os-release")) ? Files.readString(Path.of("/etc/os-release")) : "";
        if (!system.contains("ID=debian\n")) {
            throw new CannotRun("This is no Debian, whose packages would run here.");
        }
        Matcher codename = CODENAME.matcher(system);
        List<String> sources = codename.find() ? sources(codename.group(1), release) : List.of();
        if (sources.isEmpty()) {
            throw new CannotRun("This computer does not say where it gets the packages of its release.");
        }
        for (String made : List.of("lists/partial", "cache/archives/partial", "packages")) {
            Files.createDirectories(folder.resolve(made));
        }
        Files.write(folder.resolve("sources.list"), sources);
        Files.writeString(folder.resolve("status"), "");
        DebianPackages packages = new DebianPackages(folder);
        packages.apt("apt-get", "update", "--error-on=any");
        return packages;
    }

    /** Unpacks a package, and the libraries that it needs, theirs among them. */
    Path unpack(String name) throws CannotRun, IOException, InterruptedException {
        List<String> depends = new ArrayList<>(List.of("depends", "--important"));
        List<String> direct = apt("apt-cache", depends, List.of(name))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("Depends: lib"))
                .map(line -> line.substring("Depends: ".length()))
                .toList();
        depends.add("--recurse");
        Stream<String> libraries = apt("apt-cache", depends, direct)
                .lines()
                .filter(line -> line.startsWith("lib") || line.startsWith("zlib"));
        List<String> all = Stream.concat(Stream.of(name), libraries).distinct().toList();
        apt("apt-get", List.of("download"), all);
        Path root = Files.createDirectories(folder.resolve("root"));
        try (Stream<Path> files = Files.list(folder.resolve("packages"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".deb")).toList()) {
                Program unpacked = Program.run(folder, "dpkg-deb", "-x", file.toString(), root.toString());
                if (!unpacked.succeeded()) {
                    throw new IllegalStateException(unpacked.toString());
                }
            }
        }
        return root;
    }

    /** Lines of a {@code sources.list} that name the computer's own mirrors, keys and components, and the release. */
    private static List<String> sources(String codename, String release) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : sourceFiles()) {
            String text = Files.readString(file);
            if (file.toString().endsWith(".sources")) {
                for (String stanza : text.split("\n\\s*\n")) {
                    line(stanza, codename, release, lines);
                }
            } else {
                text.lines()
                        .filter(line -> line.startsWith("deb ") && line.contains(" " + codename + " "))
                        .map(line -> line.replace(" " + codename + " ", " " + release + " "))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static void line(String stanza, String codename, String release, List<String> lines) {
        String uri = "";
        String components = "";
        String key = "";
        boolean ofThisRelease = false;
        Matcher fields = FIELD.matcher(stanza);
        while (fields.find()) {
            String value = fields.group(2).strip();
            switch (fields.group(1)) {
                case "URIs" -> uri = value.split("\\s+")[0];
                case "Components" -> components = value;
                case "Signed-By" -> key = "[signed-by=" + value + "] ";
                default -> ofThisRelease = Arrays.asList(value.split("\\s+")).contains(codename);
            }
        }
        if (ofThisRelease) {
            lines.add("deb " + key + uri + " " + release + " " + components);
        }
    }

    private static List<Path> sourceFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.exists(SOURCES.resolve("sources.list"))) {
            files.add(SOURCES.resolve("sources.list"));
        }
        if (Files.exists(SOURCES.resolve("sources.list.d"))) {
            try (Stream<Path> entries = Files.list(SOURCES.resolve("sources.list.d"))) {
                entries.sorted().forEach(files::add);
            }
        }
        return files;
    }

    private String apt(String program, String... arguments) throws CannotRun, IOException, InterruptedException {
        return apt(program, List.of(arguments), List.of());
    }

    private String apt(String program, List<String> arguments, List<String> names)
            throws CannotRun, IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        for (String option : List.of(
                "Dir::Etc::sourcelist=" + folder.resolve("sources.list"),
                "Dir::Etc::sourceparts=-",
                "Dir::State::lists=" + folder.resolve("lists"),
                "Dir::State::status=" + folder.resolve("status"),
                "Dir::Cache=" + folder.resolve("cache"),
                "Acquire::Languages=none",
                "APT::Sandbox::User=root")) {
            command.add("-o");
            command.add(option);
        }
        command.addAll(arguments);
        command.addAll(names);
        Program apt = Program.run(folder.resolve("packages"), command.toArray(String[]::new));
        if (!apt.succeeded()) {
            throw new CannotRun("apt brings no packages of another release: "
                    + apt.errors().strip().lines().reduce((first, last) -> last).orElse("it does not say why"));
        }
        return apt.output();
    }
}
