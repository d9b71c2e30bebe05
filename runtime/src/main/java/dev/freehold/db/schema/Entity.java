package dev.freehold.db.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A table as the runtime knows it: where it is, its columns, its id, how a row becomes an object, and whose its rows
 * are. Two entities are equal only if they are one.
 *
 * @param <R> the type of its rows
 */
public final class Entity<R> {
    /**
     * A column of the id, or the one of the version, and where a row has its value.
     *
     * @param <R> the type of the rows
     * @param <T> the type of the value
     * @param column the column
     * @param value reads the value from a row
     */
    public record Id<R, T>(Column<T> column, Function<? super R, ? extends T> value) {}

    /**
     * A reference that the database enforces.
     *
     * @param constraint the name of the foreign key
     * @param reference which columns refer
     * @param target the table to which it leads
     */
    public record ForeignKey(String constraint, Reference reference, Supplier<? extends Entity<?>> target) {}

    private final Class<R> type;
    private final String schemaName;
    private final String tableName;
    private final List<Id<R, ?>> ids;
    private final List<Column<?>> idColumns;
    private final @Nullable Id<R, ?> version;
    private final RowReader<R> reader;
    private final List<Column<?>> rowColumns;
    private final Map<String, Column<?>> columns;
    private final Scoping scoping;
    private final @Nullable Column<?> deleted;
    private final Map<String, Supplier<? extends Entity<?>>> awaited;
    private final List<ForeignKey> foreignKeys;
    private final Set<List<Reference>> relations;

    private Entity(Builder<R> builder, RowReader<R> reader, Scoping scoping) {
        this.type = builder.type;
        this.schemaName = builder.schemaName;
        this.tableName = builder.tableName;
        this.ids = List.copyOf(builder.ids);
        this.idColumns = ids.stream().<Column<?>>map(Id::column).toList();
        this.version = builder.version;
        this.reader = reader;
        this.rowColumns = List.copyOf(builder.rowColumns);
        this.columns = byName(builder);
        this.scoping = scoping;
        this.deleted = builder.deleted;
        this.awaited = Map.copyOf(builder.awaited);
        this.foreignKeys = List.copyOf(builder.foreignKeys);
        this.relations = Set.copyOf(builder.relations);
    }

    private static Map<String, Column<?>> byName(Builder<?> builder) {
        Map<String, Column<?>> columns = new LinkedHashMap<>();
        for (List<Column<?>> some : List.of(builder.rowColumns, builder.hiddenColumns)) {
            for (Column<?> column : some) {
                if (columns.put(column.name(), column) != null) {
                    throw new IllegalArgumentException(
                            "column " + column.name() + " stands twice in " + builder.tableName);
                }
            }
        }
        return columns;
    }

    /**
     * Begins the description of a table.
     *
     * @param <R> the type of its rows
     * @param type the class of its rows
     * @param schemaName the database schema, such as {@code public}
     * @param tableName the table, without the schema
     * @return the beginning
     */
    public static <R> Builder<R> of(Class<R> type, String schemaName, String tableName) {
        return new Builder<>(type, schemaName, tableName);
    }

    /**
     * The class of the rows.
     *
     * @return the class
     */
    public Class<R> type() {
        return type;
    }

    /**
     * The database schema.
     *
     * @return its name, such as {@code public}
     */
    public String schemaName() {
        return schemaName;
    }

    /**
     * The table.
     *
     * @return its name, without the schema
     */
    public String tableName() {
        return tableName;
    }

    /**
     * Schema and table, for messages; SQL quotes them.
     *
     * @return such as {@code public.project}
     */
    public String name() {
        return schemaName + "." + tableName;
    }

    /**
     * The id.
     *
     * @return its columns with their readers; empty for a table without an id
     */
    public List<Id<R, ?>> ids() {
        return ids;
    }

    /**
     * The columns of the id.
     *
     * @return the columns, empty for a table without an id
     */
    public List<Column<?>> idColumns() {
        return idColumns;
    }

    /**
     * The column that tells whether a row is still as it was read.
     *
     * @return the column with its reader; empty for a table without one
     */
    public Optional<Id<R, ?>> version() {
        return Optional.ofNullable(version);
    }

    /**
     * The columns that {@link #read} reads.
     *
     * @return the columns
     */
    public List<Column<?>> rowColumns() {
        return rowColumns;
    }

    /**
     * Whose the rows are.
     *
     * @return the rule
     */
    public Scoping scoping() {
        return scoping;
    }

    /**
     * The column that has a value in a row that is marked as deleted.
     *
     * @return the column; empty for a table whose rows are really deleted
     */
    public Optional<Column<?>> deleted() {
        return Optional.ofNullable(deleted);
    }

    /**
     * The users for whom a row may have to wait.
     *
     * @param constraint the name of a foreign key of this table
     * @return the table of users to which it leads; empty if its rows are there before anything refers to them, or if
     *     this table has no such key
     */
    public Optional<Entity<?>> awaited(String constraint) {
        return Optional.ofNullable(awaited.get(constraint)).map(Supplier::get);
    }

    /**
     * The references that the database enforces. An actor can set one only to a row that the actor sees, even where the
     * key would take any.
     *
     * @return the foreign keys
     */
    public List<ForeignKey> foreignKeys() {
        return foreignKeys;
    }

    /**
     * Whether an object of this table has a property for what is at the other end of a relation.
     *
     * @param references the references that lead there: one, or those to a link table and from there onward
     * @return whether {@link Row} is asked for it
     */
    public boolean hasRelation(List<Reference> references) {
        return relations.contains(references);
    }

    /**
     * The columns whose values an actor or the database decides, and no program: those of the scope, the times of
     * insert and update, versions, and what is computed.
     *
     * @return the columns
     */
    public List<Column<?>> settledColumns() {
        List<Column<?>> settled = new ArrayList<>(scoping.columns());
        columns.values().stream()
                .filter(column -> column.generation().isSettled())
                .forEach(settled::add);
        return settled;
    }

    /**
     * The columns that no update changes: the settled ones, the id, and the reference through which the row belongs to
     * whom it does.
     *
     * @return the columns
     */
    public List<Column<?>> fixedColumns() {
        List<Column<?>> fixed = new ArrayList<>(settledColumns());
        fixed.addAll(idColumns);
        if (scoping instanceof Scoping.Through through) {
            through.reference().pairs().forEach(pair -> fixed.add(pair.from()));
        }
        return fixed;
    }

    /**
     * The columns that every update sets to the time of day.
     *
     * @return the columns
     */
    public List<Column<?>> updatedAtColumns() {
        return generatedBy(Column.Generation.UPDATED_AT);
    }

    /**
     * The columns to which every update adds one.
     *
     * @return the columns
     */
    public List<Column<?>> versionColumns() {
        return generatedBy(Column.Generation.VERSION);
    }

    /**
     * The columns that the runtime fills with a UUID when an insert does not.
     *
     * @return the columns
     */
    public List<Column<?>> uuidColumns() {
        return generatedBy(Column.Generation.UUID);
    }

    private List<Column<?>> generatedBy(Column.Generation generation) {
        return columns.values().stream()
                .filter(column -> column.generation() == generation)
                .toList();
    }

    /**
     * The column of that name.
     *
     * @param name the name in the database
     * @return the column
     * @throws IllegalArgumentException if there is none
     */
    public Column<?> column(String name) {
        Column<?> column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException(name() + " has no column " + name);
        }
        return column;
    }

    /**
     * Checks that a column is of this table.
     *
     * @param column the column
     * @throws IllegalArgumentException if it is not
     */
    public void requireColumn(Column<?> column) {
        if (!column(column.name()).equals(column)) {
            throw new IllegalArgumentException(name() + " declares its column " + column.name() + " otherwise");
        }
    }

    /**
     * Makes an object of a row.
     *
     * @param row the row
     * @return the object
     */
    public R read(Row row) {
        return reader.read(row);
    }

    @Override
    public String toString() {
        return name();
    }

    /**
     * A table in the making.
     *
     * @param <R> the type of its rows
     */
    public static final class Builder<R> {
        private final Class<R> type;
        private final String schemaName;
        private final String tableName;
        private final List<Id<R, ?>> ids = new ArrayList<>();
        private final List<Column<?>> rowColumns = new ArrayList<>();
        private final List<Column<?>> hiddenColumns = new ArrayList<>();
        private final Map<String, Supplier<? extends Entity<?>>> awaited = new HashMap<>();
        private final List<ForeignKey> foreignKeys = new ArrayList<>();
        private final Set<List<Reference>> relations = new HashSet<>();
        private @Nullable Id<R, ?> version;
        private @Nullable RowReader<R> reader;
        private @Nullable Scoping scoping;
        private @Nullable Column<?> deleted;

        private Builder(Class<R> type, String schemaName, String tableName) {
            this.type = Objects.requireNonNull(type, "type");
            this.schemaName = Objects.requireNonNull(schemaName, "schemaName");
            this.tableName = Objects.requireNonNull(tableName, "tableName");
        }

        /**
         * Adds a column of the id; several make a composite id.
         *
         * @param <T> the type of the value
         * @param column the column
         * @param value reads the value from a row
         * @return this
         */
        public <T> Builder<R> id(Column<T> column, Function<? super R, ? extends T> value) {
            ids.add(new Id<>(column, value));
            return this;
        }

        /**
         * Says which column tells whether a row is still as it was read: {@code Update.of} and {@code Delete.of} ask.
         *
         * @param <T> the type of the value
         * @param column the column, which is made by {@link Column#version} or {@link Column#updatedAt}
         * @param value reads the value from a row
         * @return this
         * @throws IllegalArgumentException if the column does not change with each update
         */
        public <T> Builder<R> version(Column<T> column, Function<? super R, ? extends T> value) {
            if (column.generation() != Column.Generation.VERSION
                    && column.generation() != Column.Generation.UPDATED_AT) {
                throw new IllegalArgumentException(tableName + "." + column.name()
                        + " does not change with each update, so it is no version: say version() or updatedAt()");
            }
            version = new Id<>(column, value);
            return this;
        }

        /**
         * Says how a row becomes an object.
         *
         * @param rowReader makes the object
         * @param columns the columns that it reads, best in that order
         * @return this
         */
        public Builder<R> row(RowReader<R> rowReader, Column<?>... columns) {
            reader = rowReader;
            rowColumns.addAll(List.of(columns));
            return this;
        }

        /**
         * Adds columns that the object does not have, but queries can name.
         *
         * @param columns the columns
         * @return this
         */
        public Builder<R> hidden(Column<?>... columns) {
            hiddenColumns.addAll(List.of(columns));
            return this;
        }

        /**
         * Says whose the rows are. There is no default: a table that says nothing does not come to be.
         *
         * @param rule the rule
         * @return this
         */
        public Builder<R> scope(Scoping rule) {
            scoping = rule;
            return this;
        }

        /**
         * Says that rows are marked as deleted and stay. Nobody sees a marked row who does not ask for it.
         *
         * @param column the column that has a value in a marked row, and in no other
         * @return this
         */
        public Builder<R> deleted(Column<?> column) {
            deleted = column;
            return this;
        }

        /**
         * Names a foreign key.
         *
         * @param constraint its name
         * @param reference which columns refer
         * @param target the table to which it leads, asked for when it is needed, so that no table's initialiser needs
         *     another
         * @return this
         */
        public Builder<R> foreignKey(String constraint, Reference reference, Supplier<? extends Entity<?>> target) {
            foreignKeys.add(new ForeignKey(constraint, reference, target));
            return this;
        }

        /**
         * Says that the object has a property for the row or rows at the other end of a relation, which its reader
         * takes from {@link Row#one} or {@link Row#many(Reference, Class)}.
         *
         * @param reference the relation
         * @return this
         */
        public Builder<R> relation(Reference reference) {
            relations.add(List.of(reference));
            return this;
        }

        /**
         * The same for a relation over a link table.
         *
         * @param toLink how the rows of the link table refer to this one
         * @param onward how they refer to the rows at the other end
         * @return this
         */
        public Builder<R> relation(Reference toLink, Reference onward) {
            relations.add(List.of(toLink, onward));
            return this;
        }

        /**
         * Names a foreign key to users who may arrive later than the rows that refer to them.
         *
         * @param constraint the name of the foreign key
         * @param users the table of users, asked for when it is needed, so that no table's initialiser needs another
         * @return this
         */
        public Builder<R> awaits(String constraint, Supplier<? extends Entity<?>> users) {
            awaited.put(constraint, users);
            return this;
        }

        /**
         * Ends the description.
         *
         * @return the table
         * @throws IllegalStateException if {@code row} or {@code scope} is missing
         * @throws IllegalArgumentException if the id, the version, the scope, the mark of deleted rows, a foreign key
         *     or a relation is of a column that the table has not, or a column stands twice
         */
        public Entity<R> build() {
            if (reader == null || scoping == null) {
                throw new IllegalStateException(tableName + " needs row(...) and scope(...)");
            }
            Entity<R> entity = new Entity<>(this, reader, scoping);
            entity.idColumns().forEach(entity::requireColumn);
            entity.version().ifPresent(known -> entity.requireColumn(known.column()));
            scoping.columns().forEach(entity::requireColumn);
            entity.deleted().ifPresent(entity::requireColumn);
            foreignKeys.forEach(key -> key.reference().pairs().forEach(pair -> entity.requireColumn(pair.from())));
            relations.forEach(steps -> steps.get(0).pairs().forEach(pair -> entity.requireColumn(pair.from())));
            return entity;
        }
    }
}
