package dev.freehold.processor.ddl;

import dev.freehold.processor.model.MirrorNames;
import dev.freehold.processor.model.Reference.Pair;
import java.util.stream.Collectors;

/**
 * Turns a mirror into the function that lists where it differs from the users, and the procedure that copies what
 * differs.
 *
 * <p>Both have the rights of who calls them. By {@code row_security = off} PostgreSQL refuses a caller from whom a
 * policy would hide users: to such a one every row of the mirror would look orphaned. Where the mirror's own policies
 * bind its owner, too, that would refuse the owner; a guard does it there.
 */
final class MirrorRepairSql {
    private final MirrorSql sql;
    private final MirrorFailuresSql failures;

    MirrorRepairSql(MirrorSql sql, MirrorFailuresSql failures) {
        this.sql = sql;
        this.failures = failures;
    }

    String statements() {
        MirrorNames names = sql.names();
        return """
                create or replace function %1$s
                    returns table ("user_id" %2$s, "difference" text, "columns" text[])
                    language %6$s stable set search_path = ''%7$s
                as %3$s;
                revoke execute on function %1$s from public;

                create or replace procedure %4$s
                    language plpgsql set search_path = ''%7$s
                as %5$s;
                revoke execute on procedure %4$s from public;""".formatted(
                        sql.routine(names.differences()),
                        sql.idType(),
                        MirrorSql.body(sql.isForced() ? guarded(differences()) : differences()),
                        sql.routine(names.repair()),
                        MirrorSql.body(repair()),
                        sql.isForced() ? "plpgsql" : "sql",
                        sql.isForced() ? "" : " set row_security = off");
    }

    private String guarded(String query) {
        return """
                #variable_conflict use_column
                begin
                    if pg_catalog.row_security_active(%1$s) or not pg_catalog.pg_has_role(%2$s, 'MEMBER') then
                        raise insufficient_privilege using message = %3$s;
                    end if;
                    return query
                %4$s;
                end""".formatted(
                        Quoted.text(sql.usersTable()),
                        Quoted.text(SecurityRoles.OWNER),
                        Quoted.text("only " + SecurityRoles.OWNER + " sees all of " + sql.title()
                                + ", and only where no policy hides users from it"),
                        MirrorTriggerSql.indented(4, query));
    }

    private String differences() {
        String either = "\"mirror\"." + sql.mirrorId() + " is null or \"user\"." + sql.userId() + " is null";
        return """
                select coalesce("user".%1$s, "mirror".%2$s),
                    case
                        when "mirror".%2$s is null then 'missing'
                        when "user".%1$s is null then 'orphaned'
                        else 'different'
                    end,
                    case
                        when %3$s then '{}'
                        else array_remove(array[%4$s]::text[], null)
                    end
                from %5$s as "user"
                full join %6$s on "mirror".%2$s = "user".%1$s
                where %3$s%7$s""".formatted(
                        sql.userId(),
                        sql.mirrorId(),
                        either,
                        differing(),
                        sql.usersTable(),
                        sql.mirrorTable(),
                        sql.hasCopies()
                                ? "\n    or " + sql.row("\"mirror\".", Pair::from) + "\n        is distinct from "
                                        + sql.row("\"user\".", Pair::to)
                                : "");
    }

    private String differing() {
        return String.join(
                ",",
                sql.copies(pair -> "\n            case when \"mirror\"." + Quoted.identifier(pair.from())
                        + " is distinct from \"user\"." + Quoted.identifier(pair.to()) + " then "
                        + Quoted.text(pair.from()) + " end"));
    }

    /**
     * All who are missing at once, as far as that goes. What is left is copied user by user, so that one who cannot be
     * copied does not keep the others from it, and those first who may hold what others need, such as an address. The
     * mirror's row is locked before the user is read, so that what a trigger has just copied is not overwritten with
     * what was there before. Orphans are somebody's loss to look at, and stay.
     */
    private String repair() {
        return """
                %1$s
                begin
                    begin
                %8$s
                    exception when others then
                        null; -- one by one, then
                    end;
                    for failed_id in
                        select "difference"."user_id" from %2$s as "difference"
                        where "difference"."difference" <> 'orphaned'
                        order by "difference"."difference"
                    loop
                        begin
                %3$s
                            %4$s
                        exception when others then
                %5$s
                %6$s
                        end;
                    end loop;
                %7$s
                end""".formatted(
                        failures.variables(),
                        sql.routine(sql.names().differences()),
                        MirrorTriggerSql.indented(12, sql.hasCopies() ? change() : insert()),
                        failures.forget(),
                        MirrorTriggerSql.indented(12, failures.diagnose()),
                        MirrorTriggerSql.indented(12, failures.keep("'repair'")),
                        MirrorTriggerSql.indented(4, failures.forgetEqual()),
                        MirrorTriggerSql.indented(8, insertMissing()));
    }

    private String insertMissing() {
        String present = sql.neededOfUsers().stream()
                .map(column -> "\n        and \"user\"." + Quoted.identifier(column) + " is not null")
                .collect(Collectors.joining());
        return """
                insert into %1$s (%2$s)
                    select %3$s from %4$s as "user"
                    where not exists (select from %1$s where "mirror".%5$s = "user".%6$s)%7$s
                    on conflict do nothing;""".formatted(
                        sql.mirrorTable(),
                        sql.columns(),
                        sql.originals("\"user\"."),
                        sql.usersTable(),
                        sql.mirrorId(),
                        sql.userId(),
                        present);
    }

    private String change() {
        return """
                perform from %1$s where "mirror".%2$s = freehold.failed_id for update;
                if found then
                    update %1$s set
                        %3$s
                    from %4$s as "user"
                    where "mirror".%2$s = freehold.failed_id and "user".%5$s = freehold.failed_id;
                else
                %6$s
                end if;""".formatted(
                        sql.mirrorTable(),
                        sql.mirrorId(),
                        String.join(",\n        ", sql.assignments(pair -> "\"user\"." + Quoted.identifier(pair.to()))),
                        sql.usersTable(),
                        sql.userId(),
                        MirrorTriggerSql.indented(4, insert()));
    }

    private String insert() {
        return """
                insert into %s (%s)
                    select %s from %s as "user" where "user".%s = freehold.failed_id
                    on conflict (%s) do nothing;""".formatted(
                        sql.mirrorTable(),
                        sql.columns(),
                        sql.originals("\"user\"."),
                        sql.usersTable(),
                        sql.userId(),
                        sql.mirrorId());
    }
}
