package dev.freehold.maven;

import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.verify.Verification;
import dev.freehold.maven.connect.Access;
import dev.freehold.maven.connect.GoalFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** What every goal has that holds compiled classes against a database: what the compiler wrote of them. */
abstract class DescribedMojo extends DatabaseMojo {
    /** Where the compiler puts classes, and with them {@code META-INF/freehold/<package>/schema.json}. */
    @Parameter(property = "freehold.classesDirectory", defaultValue = "${project.build.outputDirectory}")
    File classesDirectory = new File("target/classes");

    @Parameter(defaultValue = "${project.packaging}", readonly = true)
    String packaging = "jar";

    DescribedMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    final void run() throws GoalFailure {
        if (packaging.equals("pom")) {
            getLog().debug("Nothing is compiled here.");
            return;
        }
        List<Path> descriptions = descriptions();
        Access access = access();
        List<Verification> verifications = new ArrayList<>();
        try (Connection connection = access.open()) {
            connection.setReadOnly(true);
            for (Path description : descriptions) {
                verifications.add(verification(connection, description));
            }
        } catch (SQLException | DatabaseException | IOException e) {
            throw new GoalFailure(
                    access.place() + " cannot be compared: " + e.getMessage(), "Try again; if it stays so, report it.");
        }
        report(verifications, access.place());
    }

    /** Says what came out, for each package. */
    abstract void report(List<Verification> verifications, String place) throws GoalFailure;

    private static Verification verification(Connection connection, Path description) throws IOException, GoalFailure {
        try {
            return Verification.of(connection, Files.readString(description));
        } catch (DatabaseException e) {
            throw e;
        } catch (FreeholdException e) {
            throw new GoalFailure(description + ": " + e.getMessage(), "Compile anew: mvn clean compile.");
        }
    }

    private List<Path> descriptions() throws GoalFailure {
        Path folder = classesDirectory.toPath().resolve("META-INF/freehold");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> found = files.filter(file -> file.endsWith("schema.json"))
                        .sorted()
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            } catch (IOException e) {
                throw new GoalFailure(
                        folder + " cannot be read: " + e.getMessage(), "Compile anew: mvn clean compile.");
            }
        }
        throw new GoalFailure(
                "There is no schema.json below " + folder + ".",
                "Compile first: mvn compile freehold:verify. In a build of several modules, choose the one that has a"
                        + " @Freehold package: -pl.");
    }
}
