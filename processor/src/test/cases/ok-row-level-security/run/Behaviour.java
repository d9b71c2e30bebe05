package com.acme.vault;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A program whose login is a member of freehold_runtime and of nothing else. */
public final class Behaviour {
    private Behaviour() {}

    public static void run(DataSource dataSource) throws SQLException {
        EveryTable.run(dataSource);
        Limits.run(dataSource);
        Others.run(dataSource);
    }
}
