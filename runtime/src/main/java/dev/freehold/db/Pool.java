package dev.freehold.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The one class that needs HikariCP, so that programs with a data source of their own run without it. */
final class Pool {
    private Pool() {}

    static HikariDataSource open(ConnectionUrl url, DatabaseOptions options) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("freehold");
        config.setJdbcUrl(url.jdbcUrl());
        config.setDataSourceProperties(url.properties());
        config.setMaximumPoolSize(options.maximumPoolSize());
        config.setConnectionTimeout(options.connectTimeout().toMillis());
        config.setIdleTimeout(options.idleTimeout().toMillis());
        config.setMaxLifetime(options.maximumLifetime().toMillis());
        // a database that is not up yet fails the first statement, with an exception of ours
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
