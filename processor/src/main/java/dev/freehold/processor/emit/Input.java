package dev.freehold.processor.emit;

import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Construction;
import dev.freehold.processor.model.Construction.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a program gives: the value of a column, or an object for several. */
sealed interface Input {
    /** The name in Java. */
    String property();

    /** Whether null may be given. */
    boolean nullable();

    /** The columns that get values. */
    List<Column> columns();

    /** The value of a column. */
    record OfColumn(Column column) implements Input {
        @Override
        public String property() {
            return column.property();
        }

        @Override
        public boolean nullable() {
            return column.nullable();
        }

        @Override
        public List<Column> columns() {
            return List.of(column);
        }
    }

    /** An object of several columns. */
    record OfPart(Part part, List<Column> columns) implements Input {
        @Override
        public String property() {
            return part.property();
        }

        @Override
        public boolean nullable() {
            return part.nullable();
        }
    }

    /**
     * The fewest inputs for some columns: an object wherever a program may give all of its columns.
     *
     * @param table the table
     * @param wanted the columns that a program gives
     * @return the inputs, in the order of the columns
     */
    static List<Input> of(Subject table, Predicate<Column> wanted) {
        List<Input> inputs = new ArrayList<>();
        for (Column column : table.entity().rowColumns()) {
            if (!wanted.test(column)
                    || inputs.stream().anyMatch(input -> input.columns().contains(column))) {
                continue;
            }
            inputs.add(whole(table, column, wanted).orElseGet(() -> new OfColumn(column)));
        }
        return inputs;
    }

    /** The outermost object of whose columns all are wanted. */
    private static Optional<Input> whole(Subject table, Column column, Predicate<Column> wanted) {
        Construction construction = table.entity().construction();
        Optional<Input> found = Optional.empty();
        Optional<Part> around = construction.around(column.property());
        while (around.isPresent()) {
            List<Column> columns = table.columnsOf(around.get());
            if (table.isReadable(around.get()) && columns.stream().allMatch(wanted)) {
                found = Optional.of(new OfPart(around.get(), columns));
            }
            around = construction.around(around.get().property());
        }
        return found;
    }
}
