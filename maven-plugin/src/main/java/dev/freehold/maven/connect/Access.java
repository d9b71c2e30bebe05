package dev.freehold.maven.connect;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Where a database is and who asks. Not a record: its text would show the password.
 *
 * <p>A connection that leaves this machine is encrypted and the server's name verified by the JVM's trust store, unless
 * the address says {@code sslmode}.
 */
public final class Access {
    private static final String JDBC = "jdbc:postgresql:";
    private static final String ADDRESS_FORMS =
            "Write freehold.url as jdbc:postgresql://host:port/database or postgresql://host:port/database.";
    private static final Set<String> LOCAL = Set.of("", "localhost", "127.0.0.1", "[::1]");
    private static final int CONNECT_SECONDS = 10;

    private final String url;
    private final Properties properties;

    private Access(String url, Properties properties) {
        this.url = url;
        this.properties = properties;
    }

    /**
     * Reads an address.
     *
     * @param address {@code jdbc:postgresql://…}, {@code postgresql://…} or {@code postgres://…}
     * @param user who asks, or null if the address says it
     * @param password the password, or null if the address says it or none is needed
     * @return the way into the database
     * @throws GoalFailure if the address has another form; the message does not repeat it
     */
    public static Access of(String address, @Nullable String user, @Nullable String password) throws GoalFailure {
        Properties properties = new Properties();
        String jdbc = address.startsWith(JDBC) ? address : fromUri(address, properties);
        int question = jdbc.indexOf('?');
        String place = question < 0 ? jdbc : jdbc.substring(0, question);
        if (place.contains("@")) { // the driver would show it as a host's name
            throw new GoalFailure(
                    "freehold.url holds user or password before an @, where the driver takes a host's name.",
                    "Put them into freehold.user and freehold.password, or write postgresql:// instead of"
                            + " jdbc:postgresql://.");
        }
        if (question >= 0) {
            parameters(jdbc.substring(question + 1), properties);
        }
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        if (!properties.containsKey("sslmode") && !LOCAL.contains(host(place))) {
            properties.setProperty("sslmode", "verify-full");
            properties.putIfAbsent("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        properties.putIfAbsent("connectTimeout", String.valueOf(CONNECT_SECONDS));
        properties.putIfAbsent("ApplicationName", "freehold");
        properties.setProperty("logServerErrorDetail", "false");
        return new Access(place, properties);
    }

    /**
     * Opens a connection.
     *
     * @return the connection, which the caller closes
     * @throws GoalFailure if there is none to be had; the message says why
     */
    public Connection open() throws GoalFailure {
        try {
            Connection connection = new Driver().connect(url, properties);
            if (connection == null) {
                throw new GoalFailure("freehold.url is not understood by the driver of PostgreSQL.", ADDRESS_FORMS);
            }
            return connection;
        } catch (SQLException e) { // not the cause: nothing is to be logged that nobody has looked at
            throw NoConnection.explained(this, e);
        }
    }

    /**
     * The place, for messages.
     *
     * @return such as {@code localhost:5432/app}, without user, password and parameters
     */
    public String place() {
        return url.substring(JDBC.length()).replaceFirst("^//", "");
    }

    /**
     * Who asks, for messages.
     *
     * @return the role's name
     */
    public String user() {
        return properties.getProperty("user", System.getProperty("user.name", ""));
    }

    /** What the driver gets. */
    Properties properties() {
        return properties;
    }

    boolean hasPassword() {
        return properties.containsKey("password");
    }

    @Override
    public String toString() {
        return user() + " at " + place();
    }

    private static String fromUri(String address, Properties properties) throws GoalFailure {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            String authority = uri.getRawAuthority();
            if (authority == null || !("postgresql".equals(scheme) || "postgres".equals(scheme))) {
                throw new GoalFailure("freehold.url is no address of a PostgreSQL database.", ADDRESS_FORMS);
            }
            int at = authority.lastIndexOf('@');
            if (at >= 0) {
                credentials(authority.substring(0, at), properties);
            }
            String query = uri.getRawQuery();
            return JDBC + "//" + authority.substring(at + 1) + uri.getRawPath()
                    + (query == null ? "" : "?" + query.replace("channel_binding=", "channelBinding="));
        } catch (URISyntaxException e) { // its message shows the address
            throw new GoalFailure(
                    "freehold.url is no address: it has a character that must be percent-encoded.",
                    "Put user and password into freehold.user and freehold.password, where nothing is encoded.");
        }
    }

    private static void credentials(String userAndPassword, Properties properties) {
        int colon = userAndPassword.indexOf(':');
        properties.setProperty("user", decoded(colon < 0 ? userAndPassword : userAndPassword.substring(0, colon)));
        if (colon >= 0) {
            properties.setProperty("password", decoded(userAndPassword.substring(colon + 1)));
        }
    }

    private static void parameters(String query, Properties properties) {
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                properties.setProperty(parameter.substring(0, equals), decoded(parameter.substring(equals + 1)));
            }
        }
    }

    private static String host(String jdbcUrl) {
        String place = jdbcUrl.substring(JDBC.length());
        if (!place.startsWith("//")) {
            return "";
        }
        return place.substring(2).replaceFirst("/.*", "").replaceFirst(":[0-9]+$", "");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
