package dev.freehold.db.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A test that connections of one login to one database need to pass once. The driver knows both without asking. */
public final class OncePerLogin implements Connections.Action<Boolean> {
    private final Connections.Action<?> test;
    private final Set<List<String>> passed = ConcurrentHashMap.newKeySet();

    /**
     * A test of connections that come from anywhere.
     *
     * @param test throws what is wrong with the database or the role
     */
    public OncePerLogin(Connections.Action<?> test) {
        this.test = test;
    }

    @Override
    public Boolean apply(Connection connection) throws SQLException {
        DatabaseMetaData known = connection.getMetaData();
        List<String> login = List.of(String.valueOf(known.getURL()), String.valueOf(known.getUserName()));
        if (!passed.contains(login)) {
            test.apply(connection);
            passed.add(login);
        }
        return true;
    }
}
