package dev.freehold.db.verify;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns what the role of the connection, or one that it can become, could do about policies into differences.
 *
 * @param code what is to keep the rows
 * @param live what does
 */
record RoleComparison(CodeSecurity code, LiveSecurity live) {
    /** Roles of PostgreSQL's that reach the files of the server, and so everything. */
    private static final Set<String> OF_THE_SERVER =
            Set.of("pg_execute_server_program", "pg_read_server_files", "pg_write_server_files");

    /** Roles of PostgreSQL's that read or write every table, the auth server's secrets too. */
    private static final Set<String> OF_ALL_TABLES = Set.of("pg_read_all_data", "pg_write_all_data");

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        Optional<LiveSecurity.Role> superuser = live.roles().stream()
                .filter(role -> role.itself() && role.superuser())
                .findFirst();
        if (superuser.isPresent()) { // and so a member of every other role
            differences.add(of(superuser.get().name(), "is a superuser, under no policy", login()));
        } else {
            live.roles()
                    .forEach(role -> reason(role)
                            .ifPresent(reason -> differences.add(
                                    role.itself()
                                            ? of(role.name(), reason, login())
                                            : of(
                                                    live.session().login(),
                                                    "is a member of " + Quoted.identifier(role.name()) + ", which "
                                                            + reason,
                                                    "revoke " + Quoted.identifier(role.name()) + " from "
                                                            + Quoted.identifier(live.session()
                                                                    .login()) + ";"))));
            if (differences.isEmpty()) {
                addRuntime(differences);
            }
        }
        if (live.session().creates()) {
            differences.add(of(
                    live.session().login(),
                    "may make functions in the schema "
                            + Quoted.identifier(code.roles().schema()),
                    "revoke create on schema " + Quoted.identifier(code.roles().schema()) + " from public, "
                            + Quoted.identifier(live.session().login()) + ";"));
        }
        if (live.session().preset()) {
            differences.add(of(
                    live.session().login(),
                    "has a setting freehold.… before anybody has asked",
                    "alter role " + Quoted.identifier(live.session().login())
                            + " reset all; or take it out of the connection's options"));
        }
        return differences;
    }

    private void addRuntime(List<Difference> differences) {
        String runtime = code.roles().runtime();
        boolean has = live.roles().stream()
                .anyMatch(role -> role.used() && role.name().equals(runtime));
        if (!has) {
            boolean isMember =
                    live.roles().stream().anyMatch(role -> role.name().equals(runtime));
            String login = Quoted.identifier(live.session().login());
            differences.add(of(
                    live.session().login(),
                    "has not the rights of " + Quoted.identifier(runtime) + ", so that no policy lets it see anything",
                    isMember
                            ? "alter role " + login + " inherit; grant " + Quoted.identifier(runtime) + " to " + login
                                    + " with inherit true;"
                            : "grant " + Quoted.identifier(runtime) + " to " + login + ";"));
        }
    }

    /** Why a role may be neither the program's nor one that the program's can become. */
    private Optional<String> reason(LiveSecurity.Role role) {
        if (role.superuser()) {
            return Optional.of("is a superuser, under no policy");
        }
        if (role.bypasses()) {
            return Optional.of("has BYPASSRLS and is under no policy");
        }
        if (role.createsRoles()) {
            return Optional.of("has CREATEROLE and can make itself a member of other roles");
        }
        if (role.replicates()) {
            return Optional.of("has REPLICATION and can read all that is written");
        }
        if (OF_THE_SERVER.contains(role.name())) {
            return Optional.of("reaches the files of the server");
        }
        if (OF_ALL_TABLES.contains(role.name())) {
            return Optional.of("reads or writes every table, secrets of the auth server too");
        }
        if (owners().contains(role.name())) {
            return Optional.of("owns tables or functions and can change their policies");
        }
        return role.name().equals(code.roles().unscoped())
                ? Optional.of("sees the rows of everybody")
                : Optional.empty();
    }

    private Set<String> owners() {
        Set<String> owners =
                new TreeSet<>(Set.of(code.roles().owner(), code.roles().definer()));
        live.tables().values().forEach(table -> owners.add(table.owner()));
        live.functions().values().forEach(function -> owners.add(function.owner()));
        return owners;
    }

    private String login() {
        return "let the program log in as a role of its own: create role \"app\" login password '…' in role "
                + Quoted.identifier(code.roles().runtime()) + ";";
    }

    private static Difference of(String role, String problem, String fix) {
        return new Difference("role " + Quoted.identifier(role), problem, fix);
    }
}
