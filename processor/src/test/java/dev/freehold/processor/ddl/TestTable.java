package dev.freehold.processor.ddl;

import dev.freehold.processor.model.Auth;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.ColumnType;
import dev.freehold.processor.model.Construction;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Entity.Check;
import dev.freehold.processor.model.Entity.Index;
import dev.freehold.processor.model.Entity.PrimaryKey;
import dev.freehold.processor.model.Entity.Unique;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Reference.DeleteRule;
import dev.freehold.processor.model.Reference.Pair;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.SqlNames;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table under construction, named as Freehold names things; the first column is the id unless something else is said.
 */
final class TestTable {
    static final String PACKAGE = "com.acme.projects";

    private final TypeRef type;
    private final List<Column> columns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Unique> uniques = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private String schema = "public";
    private String table;
    private boolean external;
    private List<String> id = List.of();
    private Scope scope = new Scope.None("test data");
    private String comment = "";

    private TestTable(String simpleName, TestColumn... columns) {
        this.type = type(simpleName);
        this.table = SqlNames.snakeCase(simpleName);
        for (TestColumn column : columns) {
            this.columns.add(column.build());
        }
    }

    /** A table of the package {@link #PACKAGE}. */
    static TestTable of(String simpleName, TestColumn... columns) {
        return new TestTable(simpleName, columns);
    }

    static TypeRef type(String simpleName) {
        return new TypeRef(PACKAGE, List.of(simpleName));
    }

    TestTable named(String newSchema, String newTable) {
        schema = newSchema;
        table = newTable;
        return this;
    }

    TestTable external() {
        external = true;
        return this;
    }

    TestTable id(String... names) {
        id = List.of(names);
        return this;
    }

    TestTable scope(Scope newScope) {
        scope = newScope;
        return this;
    }

    TestTable inOrganization() {
        Optional<String> owner =
                columns.stream().map(Column::property).filter("ownerId"::equals).findFirst();
        return scope(new Scope.Columns(owner, Optional.of("organizationId"), Optional.empty(), Scope.Limits.NONE));
    }

    TestTable comment(String text) {
        comment = text;
        return this;
    }

    TestTable unique(String... names) {
        uniques.add(new Unique(SqlNames.constraint(table, List.of(names), "key"), List.of(names)));
        return this;
    }

    /** An index named after the last of its columns, as that of a foreign key that the tenant's column precedes. */
    TestTable index(String... names) {
        List<String> own = List.of(names[names.length - 1]);
        indexes.add(new Index(SqlNames.constraint(table, own, "idx"), List.of(names)));
        return this;
    }

    TestTable check(String column, String... values) {
        checks.add(new Check.OneOf(
                SqlNames.constraint(table, List.of(column), "check"),
                column,
                List.of(values),
                ColumnType.of(ColumnType.Base.TEXT)));
        return this;
    }

    /** A foreign key of one column to an id. */
    TestTable references(String column, String target, DeleteRule rule) {
        return references(target, rule, false, new Pair(column, "id"));
    }

    /** A foreign key that keeps both rows in one organization. */
    TestTable referencesInOrganization(String column, String target, DeleteRule rule) {
        return references(target, rule, true, new Pair("organization_id", "organization_id"), new Pair(column, "id"));
    }

    TestTable references(String target, DeleteRule rule, boolean tenantKeyed, Pair... pairs) {
        List<String> own = List.of(pairs).subList(tenantKeyed ? 1 : 0, pairs.length).stream()
                .map(Pair::from)
                .toList();
        references.add(reference(target, rule, tenantKeyed, true, SqlNames.constraint(table, own, "fkey"), pairs));
        return this;
    }

    TestTable joins(String column, String target) {
        return joins(target, new Pair(column, "id"));
    }

    TestTable joins(String target, Pair... pairs) {
        references.add(reference(target, DeleteRule.NO_ACTION, false, false, "", pairs));
        return this;
    }

    private static Reference reference(
            String target, DeleteRule rule, boolean tenantKeyed, boolean foreignKey, String name, Pair... pairs) {
        String last = pairs[pairs.length - 1].from();
        return new Reference(
                last.replace("_id", ""),
                "inverse",
                type(target),
                List.of(pairs),
                tenantKeyed ? 1 : 0,
                rule != DeleteRule.SET_NULL,
                false,
                foreignKey,
                false,
                rule,
                name,
                Origin.UNKNOWN);
    }

    Entity build() {
        List<String> key = id.isEmpty() ? List.of(columns.get(0).name()) : id;
        return new Entity(
                type,
                external ? Optional.of(new Auth(Auth.Role.OTHER, List.of())) : Optional.empty(),
                schema,
                table,
                columns,
                new PrimaryKey(SqlNames.constraint(table, List.of(), "pkey"), key),
                scope,
                references,
                List.of(),
                uniques,
                indexes,
                checks,
                new Construction(Optional.empty(), List.of(), List.of()),
                comment,
                Optional.empty(),
                Origin.UNKNOWN);
    }
}
