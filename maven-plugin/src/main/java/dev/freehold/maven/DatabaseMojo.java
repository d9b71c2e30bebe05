package dev.freehold.maven;

import dev.freehold.maven.connect.Access;
import dev.freehold.maven.connect.GoalFailure;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What every goal has that talks to a database: its address, and who asks. */
abstract class DatabaseMojo extends AbstractMojo {
    private static final String PASSWORD = "freehold.password";

    /**
     * The database, such as {@code jdbc:postgresql://localhost:5432/app}. A connection that leaves this machine is
     * encrypted and verified, unless the address says {@code sslmode}.
     */
    @Parameter(property = "freehold.url")
    @Nullable
    String url;

    /**
     * The role that asks. Its password is that of {@code server}, or the property {@code freehold.password}, which is
     * no parameter because {@code mvn -X} shows those.
     */
    @Parameter(property = "freehold.user")
    @Nullable
    String user;

    /** The id of a {@code <server>} of {@code settings.xml} that holds user name and password. */
    @Parameter(property = "freehold.server")
    @Nullable
    String server;

    /** Whether to do nothing. */
    @Parameter(property = "freehold.skip", defaultValue = "false")
    boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true)
    @Nullable
    MavenSession session;

    private final SettingsDecrypter decrypter;

    DatabaseMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    @Override
    public final void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("freehold.skip is set.");
            return;
        }
        try {
            run();
        } catch (GoalFailure e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    abstract void run() throws GoalFailure;

    /** The way into the database that the parameters describe. */
    final Access access() throws GoalFailure {
        if (url == null || url.isBlank()) {
            throw new GoalFailure(
                    "freehold.url is missing: the goal reads a live database.",
                    "Add -Dfreehold.url=jdbc:postgresql://host:5432/database, or <url> to the plugin's configuration.");
        }
        Server found = server == null ? null : found(server);
        String password = password();
        return Access.of(
                url,
                user == null && found != null ? found.getUsername() : user,
                password == null && found != null ? found.getPassword() : password);
    }

    private @Nullable String password() {
        if (session == null) {
            return null;
        }
        MavenProject project = session.getCurrentProject();
        return Stream.of(
                        session.getUserProperties(),
                        project == null ? new Properties() : project.getProperties(),
                        session.getSystemProperties())
                .map(properties -> properties.getProperty(PASSWORD))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Server found(String id) throws GoalFailure {
        Server found = session == null ? null : session.getSettings().getServer(id);
        if (found == null) {
            throw new GoalFailure(
                    "settings.xml has no <server> with the id \"" + id + "\", which freehold.server names.",
                    "Add <server><id>" + id + "</id><username>…</username><password>…</password></server> to it.");
        }
        return decrypter.decrypt(new DefaultSettingsDecryptionRequest(found)).getServer();
    }
}
