package dev.freehold.maven;

import dev.freehold.db.verify.Verification;
import dev.freehold.maven.connect.GoalFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the least rights that the compiled classes need, as a script: those of the role that runs the program, and
 * those of the role that applies {@code schema.sql}. The script is not run.
 */
@Mojo(name = "grants", threadSafe = true)
public final class GrantsMojo extends DescribedMojo {
    /** The role that runs the program; by default the one that asks. */
    @Parameter(property = "freehold.runtimeRole")
    @Nullable
    String runtimeRole;

    /** The role that applies {@code schema.sql}; by default the one that asks. */
    @Parameter(property = "freehold.migrationRole")
    @Nullable
    String migrationRole;

    /** The script. */
    @Parameter(property = "freehold.grantsFile", defaultValue = "${project.build.directory}/freehold/grants.sql")
    File grantsFile = new File("target/freehold/grants.sql");

    @Inject
    GrantsMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void report(List<Verification> verifications, String place) throws GoalFailure {
        Set<String> runtime = new LinkedHashSet<>();
        Set<String> migration = new LinkedHashSet<>();
        for (Verification verification : verifications) {
            runtime.addAll(verification.runtimeGrants(or(runtimeRole, verification)));
            migration.addAll(verification.migrationGrants(or(migrationRole, verification)));
        }
        List<String> lines = new ArrayList<>();
        lines.add("-- For the role that applies schema.sql, before it does.");
        lines.addAll(migration);
        lines.add("");
        lines.add("-- For the role that runs the program, when the tables are there.");
        lines.addAll(runtime);
        write(lines);
        lines.forEach(getLog()::info);
        getLog().info("Wrote " + grantsFile + ".");
    }

    private static String or(@Nullable String role, Verification verification) {
        return role == null || role.isBlank() ? verification.role() : role;
    }

    private void write(List<String> lines) throws GoalFailure {
        Path file = grantsFile.toPath().toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new GoalFailure(
                    file + " cannot be written: " + e.getMessage(), "Name another in freehold.grantsFile.");
        }
    }
}
