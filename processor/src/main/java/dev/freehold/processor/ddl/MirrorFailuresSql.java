package dev.freehold.processor.ddl;

/**
 * Turns a mirror into the table of the users who could not be copied, and into the code that keeps an error there: its
 * code and its names. Its message and details could hold values of a row.
 */
final class MirrorFailuresSql {
    private final MirrorSql sql;

    MirrorFailuresSql(MirrorSql sql) {
        this.sql = sql;
    }

    /** No policy is made: nobody but the owner reads the table, even where its schema is open to the world. */
    String table() {
        String comment = "Users who could not be copied to " + sql.title()
                + ", with the error's code and names, never its values. The procedure "
                + sql.names().repair() + " tries again.";
        return """
                create table if not exists %1$s (
                    "user_id" %2$s not null,
                    "operation" text not null,
                    "sqlstate" text not null,
                    "table_name" text,
                    "column_name" text,
                    "constraint_name" text,
                    "failed_at" timestamp with time zone default now() not null,
                    primary key ("user_id")
                );
                alter table %1$s enable row level security;
                comment on table %1$s is %3$s;""".formatted(name(), sql.idType(), Quoted.text(comment)) + forced();
    }

    /** The owner's functions keep failures here, so under FORCE the owner needs a policy, too. */
    private String forced() {
        return sql.isForced()
                ? "\nalter table " + name() + " force row level security;\n"
                        + sql.failuresPolicy().sqlAnew()
                : "";
    }

    /**
     * The head of a routine that may fail for a user. The label tells its variables from columns, whatever those are
     * called, and the schema tells their types from types in {@code pg_temp}, which precedes an empty search path.
     */
    String variables() {
        return """
                #variable_conflict use_column
                <<freehold>>
                declare
                    failed_id %s;
                    failed_state pg_catalog.text;
                    failed_table pg_catalog.text;
                    failed_column pg_catalog.text;
                    failed_constraint pg_catalog.text;""".formatted(sql.qualifiedIdType());
    }

    /** Puts the error that is being handled into the variables. */
    String diagnose() {
        return """
                get stacked diagnostics
                    failed_state = returned_sqlstate,
                    failed_table = table_name,
                    failed_column = column_name,
                    failed_constraint = constraint_name;""";
    }

    /** Keeps what is in the variables, in place of an earlier failure. */
    String keep(String operation) {
        return """
                insert into %s as "failure"
                    ("user_id", "operation", "sqlstate", "table_name", "column_name", "constraint_name")
                    values (freehold.failed_id, %s, freehold.failed_state, nullif(freehold.failed_table, ''),
                        nullif(freehold.failed_column, ''), nullif(freehold.failed_constraint, ''))
                    on conflict ("user_id") do update set
                        "operation" = excluded."operation",
                        "sqlstate" = excluded."sqlstate",
                        "table_name" = excluded."table_name",
                        "column_name" = excluded."column_name",
                        "constraint_name" = excluded."constraint_name",
                        "failed_at" = excluded."failed_at";""".formatted(name(), operation);
    }

    /** Forgets what was kept of a user who is copied by now. */
    String forget() {
        return "delete from %s as \"failure\" where \"failure\".\"user_id\" = freehold.failed_id;".formatted(name());
    }

    /** Forgets all who do not differ any more. */
    String forgetEqual() {
        return """
                delete from %s as "failure" where not exists (
                    select from %s as "difference" where "difference"."user_id" = "failure"."user_id");""".formatted(name(), sql.routine(sql.names().differences()));
    }

    private String name() {
        return sql.inMirrorSchema(sql.names().failures());
    }
}
