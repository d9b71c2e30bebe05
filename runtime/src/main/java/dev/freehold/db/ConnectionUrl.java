package dev.freehold.db;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The address of a database, as pgjdbc wants it. Not a record: its text would show the password. */
final class ConnectionUrl {
    private static final String JDBC = "jdbc:postgresql:";

    private static final Pattern AMPERSAND = Pattern.compile("&");

    /** What libpq calls a parameter, and what pgjdbc does. */
    private static final Map<String, String> LIBPQ = Map.ofEntries(
            Map.entry("sslmode", "sslmode"),
            Map.entry("sslrootcert", "sslrootcert"),
            Map.entry("sslcert", "sslcert"),
            Map.entry("sslkey", "sslkey"),
            Map.entry("sslpassword", "sslpassword"),
            Map.entry("channel_binding", "channelBinding"),
            Map.entry("application_name", "ApplicationName"),
            Map.entry("connect_timeout", "connectTimeout"),
            Map.entry("options", "options"),
            Map.entry("target_session_attrs", "targetServerType"),
            Map.entry("user", "user"),
            Map.entry("password", "password"));

    /** What libpq calls a kind of server, and what pgjdbc does. */
    private static final Map<String, String> SERVER_TYPES = Map.of(
            "any", "any",
            "read-write", "primary",
            "primary", "primary",
            "read-only", "secondary",
            "standby", "secondary",
            "prefer-standby", "preferSecondary");

    private final String jdbcUrl;
    private final Properties properties;

    private ConnectionUrl(String jdbcUrl, Properties properties) {
        this.jdbcUrl = jdbcUrl;
        this.properties = properties;
    }

    /**
     * Reads an address. Its exceptions name parameters, never values: what stands in the wrong place may be the
     * password.
     */
    static ConnectionUrl parse(String url, Duration connectTimeout) {
        Properties properties = new Properties();
        String jdbcUrl;
        if (url.startsWith(JDBC)) {
            jdbcUrl = jdbc(url, properties);
        } else if (url.startsWith("postgres://") || url.startsWith("postgresql://")) {
            jdbcUrl = libpq(url.substring(url.indexOf("//") + 2), properties);
        } else {
            throw new IllegalArgumentException(
                    "the address of a database begins with jdbc:postgresql://, postgresql:// or postgres://");
        }
        verifyServer(properties);
        // Waiting for the pool must not end before waiting for the network does.
        properties.putIfAbsent("connectTimeout", String.valueOf(Math.max(1, connectTimeout.toSeconds())));
        properties.setProperty("logServerErrorDetail", "false"); // the detail shows values of rows
        return new ConnectionUrl(jdbcUrl, properties);
    }

    /** The address without user, password and parameters. */
    String jdbcUrl() {
        return jdbcUrl;
    }

    Properties properties() {
        return properties;
    }

    private static String jdbc(String url, Properties properties) {
        int question = url.indexOf('?');
        if ((question < 0 ? url : url.substring(0, question))
                .contains("@")) { // the driver would show it as a host's name
            throw new IllegalArgumentException("jdbc:postgresql:// takes user and password as parameters,"
                    + " ?user=…&password=…; before an @ they stand in postgresql://");
        }
        if (question < 0) {
            return url;
        }
        for (String parameter : parameters(url.substring(question + 1))) {
            int equals = parameter.indexOf('=');
            if (equals > 0) { // pgjdbc ignores the others too
                properties.setProperty(
                        parameter.substring(0, equals),
                        URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return url.substring(0, question);
    }

    private static String libpq(String rest, Properties properties) {
        int question = rest.indexOf('?');
        String place = question < 0 ? rest : rest.substring(0, question);
        int slash = place.indexOf('/');
        String authority = slash < 0 ? place : place.substring(0, slash);
        String database = slash < 0 ? "" : place.substring(slash + 1);
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            credentials(authority.substring(0, at), properties);
        }
        if (question >= 0) {
            for (String parameter : parameters(rest.substring(question + 1))) {
                libpqParameter(parameter, properties);
            }
        }
        String hosts = authority.substring(at + 1);
        // pgjdbc reads + as a blank
        return JDBC + "//" + (hosts.isEmpty() ? "localhost" : hosts) + "/" + database.replace("+", "%2B");
    }

    private static List<String> parameters(String query) {
        return AMPERSAND
                .splitAsStream(query)
                .filter(parameter -> !parameter.isEmpty())
                .toList();
    }

    private static void credentials(String userAndPassword, Properties properties) {
        int colon = userAndPassword.indexOf(':');
        properties.setProperty("user", decoded(colon < 0 ? userAndPassword : userAndPassword.substring(0, colon)));
        if (colon >= 0) {
            properties.setProperty("password", decoded(userAndPassword.substring(colon + 1)));
        }
    }

    private static void libpqParameter(String parameter, Properties properties) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        String jdbcName = LIBPQ.get(name);
        if (equals < 0 || jdbcName == null) {
            throw new IllegalArgumentException("the address of the database has a parameter \"" + name
                    + "\" that is not supported; those that are: " + new TreeSet<>(LIBPQ.keySet())
                    + ". In the form jdbc:postgresql:// it takes those of the JDBC driver.");
        }
        String value = decoded(parameter.substring(equals + 1));
        if (jdbcName.equals("targetServerType")) {
            value = SERVER_TYPES.getOrDefault(value.toLowerCase(Locale.ROOT), "");
            if (value.isEmpty()) {
                throw new IllegalArgumentException(
                        "target_session_attrs is one of " + new TreeSet<>(SERVER_TYPES.keySet()));
            }
        }
        properties.setProperty(jdbcName, value);
    }

    /** Encrypts, and verifies by the JVM's trust store, unless the address says what else it wants. */
    private static void verifyServer(Properties properties) {
        properties.putIfAbsent("sslmode", "verify-full");
        boolean verified = properties.getProperty("sslmode").startsWith("verify");
        boolean ownRoot =
                properties.containsKey("sslrootcert") && !"system".equals(properties.getProperty("sslrootcert"));
        if (verified && !ownRoot) {
            properties.remove("sslrootcert"); // "system" is libpq's word for what the factory does
            properties.putIfAbsent("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
        }
    }

    /** Percent-decoding as in addresses, where a plus sign is a plus sign. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // its message shows a part of the text
            throw new IllegalArgumentException("the address of the database is not percent-encoded: write % as %25");
        }
    }
}
