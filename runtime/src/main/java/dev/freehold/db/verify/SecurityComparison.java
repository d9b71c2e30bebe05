package dev.freehold.db.verify;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns what is to keep the rows, and what does, into differences: those of the role, then of functions, then of
 * tables.
 */
final class SecurityComparison {
    private final CodeSecurity code;
    private final LiveSecurity live;
    private final List<Difference> differences = new ArrayList<>();

    private SecurityComparison(CodeSecurity code, LiveSecurity live) {
        this.code = code;
        this.live = live;
    }

    static List<Difference> of(CodeSecurity code, LiveSecurity live) {
        SecurityComparison comparison = new SecurityComparison(code, live);
        List<Difference> ofRole = new RoleComparison(code, live).differences();
        if (!ofRole.isEmpty()) {
            return ofRole; // what such a role may do with each table follows from what it is
        }
        code.functions().forEach(comparison::compare);
        code.tables().forEach(comparison::compare);
        return List.copyOf(comparison.differences);
    }

    private void compare(CodeSecurity.Function function) {
        String signature = function.name() + "(" + function.parameters() + ")";
        String object = "function " + Quoted.identifier(code.roles().schema()) + "." + signature;
        String fix = "let an administrator run " + code.script("roles.sql");
        LiveSecurity.Routine found = live.functions().get(signature);
        if (found == null) {
            differences.add(new Difference(object, "is missing", fix));
            return;
        }
        boolean same = found.body().equals(function.body())
                && found.language().equals("sql")
                && found.definer()
                && found.volatility().equals("s")
                && found.settings().equals(searchPath());
        if (!same) {
            differences.add(new Difference(object, "is another than the code's", fix));
        }
        if (!found.owner().equals(code.roles().definer())) {
            differences.add(new Difference(
                    object,
                    "is " + Quoted.identifier(found.owner()) + "'s",
                    "alter " + object + " owner to "
                            + Quoted.identifier(code.roles().definer()) + ";"));
        }
    }

    private List<String> searchPath() {
        return List.of("search_path=" + code.roles().searchPath());
    }

    private void compare(TableName name, CodeSecurity.Table table) {
        LiveSecurity.Table found = live.tables().get(name);
        String alter = "alter table " + name.sql();
        if (found == null) {
            add(name, "is missing", "apply " + code.script("schema.sql"));
            return;
        }
        if (!found.enabled()) {
            add(name, "has no row-level security", alter + " enable row level security;");
        }
        if (!found.forced()) {
            add(name, "lets its owner pass all policies", alter + " force row level security;");
        }
        for (String right : found.rights()) {
            String login = live.session().login();
            add(
                    name,
                    "the role " + Quoted.identifier(login) + " may " + right + ", which no policy limits",
                    "revoke " + right + " on " + name.sql() + " from public, " + Quoted.identifier(login) + ", "
                            + Quoted.identifier(code.roles().runtime()) + ";");
        }
        for (String child : found.children()) {
            add(
                    name,
                    "the role may read or write its part " + child + ", which has no policies",
                    "revoke all on " + child + " from public, "
                            + Quoted.identifier(live.session().login()) + ";");
        }
        table.policies().forEach(policy -> compare(name, policy, found));
        addStrays(name, table, found);
        table.trigger().ifPresent(trigger -> compare(name, trigger, found));
    }

    private void compare(TableName name, Policy policy, LiveSecurity.Table found) {
        String object = name.sql() + " policy " + Quoted.identifier(policy.name());
        Policy other = found.policies().get(policy.name());
        if (other == null) {
            differences.add(new Difference(object, "is missing", "make it as " + code.script("schema.sql") + " does"));
        } else if (!other.equals(policy)) {
            differences.add(new Difference(
                    object,
                    "is another than the code's",
                    "drop it, and make it as " + code.script("schema.sql") + " does, in one transaction"));
        }
    }

    /**
     * What one permissive policy opens is open, whatever the others say; those of roles that are not ours may stand by.
     */
    private void addStrays(TableName name, CodeSecurity.Table table, LiveSecurity.Table found) {
        Set<String> known = new TreeSet<>();
        table.policies().forEach(policy -> known.add(policy.name()));
        Set<String> ours = new TreeSet<>(Set.of("public", code.roles().runtime()));
        boolean everyRole = live.roles().stream().anyMatch(role -> role.itself() && role.superuser());
        live.roles().stream().filter(role -> role.itself() || !everyRole).forEach(role -> ours.add(role.name()));
        new TreeSet<>(found.policies().keySet())
                .stream()
                        .map(found.policies()::get)
                        .filter(policy -> policy != null && policy.permissive() && !known.contains(policy.name()))
                        .filter(policy -> policy.roles().stream().anyMatch(ours::contains))
                        .forEach(policy -> add(
                                name,
                                "the policy " + Quoted.identifier(policy.name()) + " opens rows to "
                                        + String.join(", ", policy.roles()) + " that no policy of the code's opens",
                                "drop policy " + Quoted.identifier(policy.name()) + " on " + name.sql()
                                        + "; or make it for other roles, or restrictive"));
    }

    private void compare(TableName name, CodeSecurity.Trigger trigger, LiveSecurity.Table found) {
        LiveSecurity.Trigger other = found.triggers().get(trigger.name());
        boolean same = other != null
                && other.works()
                && other.function().body().equals(trigger.body())
                && other.function().language().equals("plpgsql")
                && !other.function().definer()
                && other.function().settings().equals(searchPath());
        if (!same) {
            differences.add(new Difference(
                    name.sql() + " trigger " + Quoted.identifier(trigger.name()),
                    other == null ? "is missing" : "is disabled, or another than the code's",
                    "make it as " + code.script("schema.sql") + " does"));
        }
    }

    private void add(TableName name, String problem, String fix) {
        differences.add(new Difference(name.sql(), problem, fix));
    }
}
