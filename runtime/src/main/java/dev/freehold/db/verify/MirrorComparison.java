package dev.freehold.db.verify;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what keeps mirrors in step with their users, and is not there, into differences.
 *
 * @param code what the code relies on
 * @param live what the database has
 */
record MirrorComparison(Reliance code, Live live) {
    List<Difference> differences(CodeTable table, CodeMirror mirror) {
        String fix = "apply " + code.script() + " from \"-- Mirrors\" on";
        List<Difference> differences = new ArrayList<>();
        code.source(mirror).flatMap(live::table).ifPresent(users -> {
            if (!users.triggers().contains(mirror.trigger())) {
                differences.add(new Difference(
                        users.name().sql() + " trigger " + Quoted.identifier(mirror.trigger()),
                        "is missing or disabled, so " + table.name().sql() + " does not follow the users",
                        fix));
            }
        });
        TableName failures = table.failures(mirror);
        if (!live.tables().containsKey(failures)) {
            differences.add(new Difference(failures.sql(), "is missing", fix));
        }
        return differences;
    }
}
