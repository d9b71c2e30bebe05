package dev.freehold.processor.ddl;

import dev.freehold.processor.model.MirrorNames;
import dev.freehold.processor.model.Reference.Pair;

/**
 * Turns a mirror into the trigger that copies each user.
 *
 * <p>The auth server signs a user up by a statement of its own, as a role of its own and with a search path of its own:
 * the function has its owner's rights and names every schema. Whatever fails in it is caught, a wait for a lock
 * included: the trigger stops no sign-up. It has no list of columns and no condition, since both would keep the auth
 * server from changing a column of its table.
 */
final class MirrorTriggerSql {
    private static final String LOCK_TIMEOUT = "2s";

    private final MirrorSql sql;
    private final MirrorFailuresSql failures;

    MirrorTriggerSql(MirrorSql sql, MirrorFailuresSql failures) {
        this.sql = sql;
        this.failures = failures;
    }

    String statements() {
        MirrorNames names = sql.names();
        return """
                create or replace function %1$s returns trigger
                    language plpgsql security definer set search_path = '' set lock_timeout = '%2$s'
                as %3$s;
                revoke execute on function %1$s from public;
                create or replace trigger %4$s after insert or update or delete on %5$s
                    for each row execute function %1$s;""".formatted(
                        sql.routine(names.copy()),
                        LOCK_TIMEOUT,
                        MirrorSql.body(function()),
                        Quoted.identifier(names.trigger()),
                        sql.usersTable());
    }

    private String function() {
        return """
                %1$s
                begin
                    begin
                        if tg_op = 'DELETE' then
                            failed_id := old.%2$s;
                            delete from %3$s where "mirror".%4$s = old.%2$s;
                        else
                            failed_id := new.%2$s;
                %5$s
                %6$s
                        end if;
                    exception when others then
                %7$s
                    end;
                    begin
                        if failed_state is null then
                            %8$s
                        else
                %9$s
                        end if;
                    exception when others then
                        raise warning 'Freehold: trigger %% failed with SQLSTATE %%, and to keep that failed with %%',
                            tg_name, failed_state, sqlstate;
                    end;
                    return null;
                end""".formatted(
                        failures.variables(),
                        sql.userId(),
                        sql.mirrorTable(),
                        sql.mirrorId(),
                        indented(12, unchanged()),
                        indented(12, copy()),
                        indented(8, failures.diagnose()),
                        failures.forget(),
                        indented(12, failures.keep("lower(tg_op)")));
    }

    /** Auth servers change a user at each sign-in: what a mirror does not copy is no reason to write. */
    private String unchanged() {
        String same = sql.hasCopies()
                ? "\n    and " + sql.row("old.", Pair::to) + "\n        is not distinct from "
                        + sql.row("new.", Pair::to)
                : "";
        return "if tg_op = 'UPDATE'" + same + " then\n    return null;\nend if;";
    }

    /** A row that is there already is brought up to date, and one that is not, as an earlier copy failed, is made. */
    private String copy() {
        String conflict = sql.hasCopies()
                ? "update set\n        "
                        + String.join(
                                ",\n        ", sql.assignments(pair -> "excluded." + Quoted.identifier(pair.from())))
                : "nothing";
        return """
                insert into %s (%s)
                    values (%s)
                    on conflict (%s) do %s;""".formatted(sql.mirrorTable(), sql.columns(), sql.originals("new."), sql.mirrorId(), conflict);
    }

    static String indented(int spaces, String text) {
        return text.indent(spaces).stripTrailing();
    }
}
