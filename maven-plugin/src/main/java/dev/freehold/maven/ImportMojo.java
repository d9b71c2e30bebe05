package dev.freehold.maven;

import dev.freehold.maven.connect.GoalFailure;
import java.sql.Connection;
import java.sql.SQLException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** Reads the auth tables of a live database and writes them as Java source: a holder type with its records. */
@Mojo(name = "import", requiresDirectInvocation = true, threadSafe = true)
public final class ImportMojo extends DatabaseMojo {
    @Inject
    ImportMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    void run() throws GoalFailure {
        try (Connection connection = access().open()) {
            getLog().info("Reading " + connection.getCatalog());
        } catch (SQLException e) {
            throw new GoalFailure("The database cannot be read: " + e.getMessage(), "Try again.");
        }
    }
}
