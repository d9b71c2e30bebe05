package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Column;
import dev.freehold.maven.catalog.Table;
import dev.freehold.maven.catalog.TableName;
import dev.freehold.maven.connect.GoalFailure;
import dev.freehold.maven.describe.Component.Reference;
import dev.freehold.maven.describe.Holder.LeftOut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Turns tables and what the user says of them into the holder to be written. */
public final class Description {
    /** PostgreSQL's usual schema, in which applications keep their own tables. */
    private static final String SHARED_SCHEMA = "public";

    private final Choice choice;
    private final Secrets secrets;
    private final Map<TableName, Role> roles;

    private Description(Choice choice, Map<TableName, Role> roles) {
        this.choice = choice;
        this.secrets = new Secrets(choice);
        this.roles = roles;
    }

    /**
     * Whether a table holds users.
     *
     * @param tables the tables that the user does not exclude
     * @param choice what the user says
     * @return true if the users are among them
     * @throws GoalFailure if the user gives a role to a table that is not there
     */
    public static boolean hasUsers(List<Table> tables, Choice choice) throws GoalFailure {
        return Roles.of(tables, GivenRoles.of(choice.roles(), tables)).containsValue(Role.USER);
    }

    /**
     * Whether a table is certainly that of the users, by its name.
     *
     * @param table a table's name
     * @return true for {@code users} and its like
     */
    public static boolean isCalledLikeUsers(String table) {
        return RoleNames.isCalledLikeUsers(table);
    }

    /**
     * Which tables are to be imported: those that the user includes; of {@code public} else those that belong to
     * authentication, and of another schema all.
     *
     * @param tables the tables that the user does not exclude
     * @param choice what the user says
     * @return the tables
     * @throws GoalFailure if the user gives a role to a table that is not there
     */
    public static List<Table> selected(List<Table> tables, Choice choice) throws GoalFailure {
        Map<TableName, Role> roles = Roles.of(tables, GivenRoles.of(choice.roles(), tables));
        return tables.stream()
                .filter(table -> !choice.includes().isEmpty()
                        || !table.name().schema().equals(SHARED_SCHEMA)
                        || roles.containsKey(table.name()))
                .toList();
    }

    /**
     * Describes a holder.
     *
     * @param tables the tables that were selected
     * @param choice what the user says
     * @return the holder
     * @throws GoalFailure if the table of the users cannot be a record
     */
    public static Holder of(List<Table> tables, Choice choice) throws GoalFailure {
        return new Description(choice, Roles.of(tables, GivenRoles.of(choice.roles(), tables))).holder(tables);
    }

    private Holder holder(List<Table> tables) throws GoalFailure {
        // By name: another table then is one more block, wherever it stands in the database.
        List<Table> sorted = tables.stream()
                .sorted(Comparator.comparing((Table table) -> table.name().table())
                        .thenComparing(table -> table.name().schema()))
                .toList();
        Map<TableName, String> names = RecordNames.of(
                Stream.concat(
                                sorted.stream().filter(this::hasRole),
                                sorted.stream().filter(this::hasNone))
                        .map(Table::name)
                        .toList(),
                simpleName(choice.holder()));
        List<Drafted> drafts = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Table table : sorted) {
            draft(table, names.getOrDefault(table.name(), ""))
                    .ifPresentOrElse(
                            drafts::add,
                            () -> leftOut.add(new LeftOut(
                                    table.name(), Ids.missing(table, column -> secrets.isSecret(table, column)))));
        }
        checkUsers(leftOut);
        References references = new References(drafts, new AccessorNames());
        List<AuthRecord> records = drafts.stream()
                .map(draft -> record(draft, references.of(draft)))
                .toList();
        return new Holder(choice.holder(), choice.schemas(), records, leftOut);
    }

    private void checkUsers(List<LeftOut> leftOut) throws GoalFailure {
        for (LeftOut table : leftOut) {
            if (roles.get(table.table()) == Role.USER) {
                throw new GoalFailure(
                        "The users are in " + table.table() + ", but " + table.reason() + ".",
                        "Give it a primary key of a type of docs/types.md: without an id, nothing can refer to a user.");
            }
        }
    }

    private static String simpleName(String holder) {
        return holder.substring(holder.lastIndexOf('.') + 1);
    }

    private Role role(Table table) {
        return roles.getOrDefault(table.name(), Role.OTHER);
    }

    private boolean hasRole(Table table) {
        return role(table) != Role.OTHER;
    }

    private boolean hasNone(Table table) {
        return !hasRole(table);
    }

    private Optional<Drafted> draft(Table table, String name) {
        Predicate<Column> isReadable = column ->
                !secrets.isSecret(table, column) && Mapped.of(column.type()).isPresent();
        List<Column> readable = table.columns().stream().filter(isReadable).toList();
        return Ids.of(table, isReadable)
                .map(id -> new Drafted(table, role(table), name, id, readable, ComponentNames.of(readable)));
    }

    private AuthRecord record(Drafted draft, Map<String, Reference> references) {
        Table table = draft.table();
        List<Component> components = new ArrayList<>();
        for (Column column : draft.readable()) {
            Optional<Reference> reference = Optional.ofNullable(references.get(column.name()));
            draft.type(column.name())
                    .map(type -> reference.filter(Reference::foreignKey).isPresent() ? type.asForeignKey() : type)
                    .ifPresent(type -> components.add(new Component(
                            draft.components().getOrDefault(column.name(), ""),
                            type,
                            column,
                            draft.id().contains(column.name()),
                            table.isUnique(column.name()) && !draft.id().equals(List.of(column.name())),
                            secrets.reasonToExpose(table, column),
                            reference)));
        }
        List<Column> hidden = table.columns().stream()
                .filter(column -> secrets.isSecret(table, column))
                .toList();
        return new AuthRecord(
                draft.name(),
                table.name(),
                draft.role(),
                table.comment(),
                hidden.stream()
                        .filter(Secrets::isNameable)
                        .map(column -> Secrets.definition(table, column))
                        .toList(),
                hidden.stream()
                        .filter(column -> !Secrets.isNameable(column))
                        .map(Column::name)
                        .toList(),
                table.name().table().equals("users_sync"),
                deleted(draft),
                components,
                table.columns().stream()
                        .filter(column -> !secrets.isSecret(table, column))
                        .filter(column -> Mapped.of(column.type()).isEmpty())
                        .toList(),
                table.primaryKey().isEmpty());
    }

    /** The time of a soft deletion. */
    private static Optional<String> deleted(Drafted draft) {
        return draft.readable().stream()
                .filter(Column::nullable)
                .filter(column -> Words.of(column.name()).text().matches("deleted (at|on)|date deleted"))
                .filter(column -> draft.type(column.name())
                        .filter(type -> type.kind().isTime())
                        .isPresent())
                .map(Column::name)
                .findFirst();
    }
}
