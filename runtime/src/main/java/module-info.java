/** Typed, tenant-scoped SQL for PostgreSQL on {@code java.sql}: what generated code calls, and what its users call. */
// the driver, the pool and jose4j are not modular yet; their names are reserved in their manifests
@SuppressWarnings("requires-automatic")
module dev.freehold.runtime {
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires static com.zaxxer.hikari;
    requires static org.jose4j;
    requires org.postgresql.jdbc;

    exports dev.freehold.db;
    exports dev.freehold.db.schema;
    exports dev.freehold.db.error;
    exports dev.freehold.db.verify;
    exports dev.freehold.db.session;
}
