package dev.freehold.maven.connect;

import java.sql.SQLException;

/** Turns the driver's exception into what is wrong and how to mend it. */
final class NoConnection {
    private NoConnection() {}

    static GoalFailure explained(Access access, SQLException exception) {
        String state = exception.getSQLState() == null ? "" : exception.getSQLState();
        String message = String.valueOf(exception.getMessage());
        return switch (state) {
            case "28P01" ->
                new GoalFailure(
                        "The database at " + access.place() + " refuses the password of the role \"" + access.user()
                                + "\".",
                        "Correct freehold.user and freehold.password, or the <server> of settings.xml that"
                                + " freehold.server names.");
            case "28000" ->
                new GoalFailure(
                        "The database at " + access.place() + " does not let the role \"" + access.user() + "\" in: "
                                + message,
                        "Use another role in freehold.user, or allow this one in the server's pg_hba.conf.");
            case "3D000" ->
                new GoalFailure(
                        "The server has no database of the name that freehold.url ends with: " + access.place() + ".",
                        "Correct freehold.url.");
            case "08001", "08004", "08006" -> unreachable(access, message);
            default ->
                new GoalFailure(
                        "No connection to " + access.place() + ": " + message + (state.isEmpty() ? "" : " [" + state)
                                + (state.isEmpty() ? "" : "]"),
                        "Correct freehold.url, or wait until the database takes connections.");
        };
    }

    private static GoalFailure unreachable(Access access, String message) {
        if (!access.hasPassword() && message.contains("password")) {
            return new GoalFailure(
                    "The database at " + access.place() + " asks for the password of the role \"" + access.user()
                            + "\", and none is given.",
                    "Give it in freehold.password, or in a <server> of settings.xml whose id freehold.server names.");
        }
        String fix = "Start the database, or correct freehold.url.";
        if (message.contains("SSL")) {
            fix = "A server without TLS needs ?sslmode=disable at the end of freehold.url.";
        }
        return new GoalFailure("No connection to " + access.place() + ": " + message, fix);
    }
}
