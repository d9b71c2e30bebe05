package dev.freehold.db.sql;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression: a small tree of records, equal if it means the same, which knows how to write itself. */
public sealed interface Node {
    /**
     * Writes the expression.
     *
     * @param frame the query around it, whose joins it may extend
     * @param sql where to write
     */
    void write(Frame frame, Sql sql);

    /**
     * Writes the expression as an operand of AND, OR or NOT.
     *
     * @param frame the query around it
     * @param sql where to write
     */
    default void writeOperand(Frame frame, Sql sql) {
        write(frame, sql);
    }

    /**
     * A column of a table.
     *
     * @param path where the table is
     * @param column the column
     */
    record Cell(JoinPath path, Column<?> column) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            sql.column(frame.alias(path), column.name());
        }
    }

    /**
     * A value.
     *
     * @param <T> its type
     * @param type how it is bound
     * @param value the value
     */
    record Value<T>(SqlType<T> type, T value) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            sql.value(type, value);
        }
    }

    /**
     * An expression as text.
     *
     * @param operand the expression
     */
    record AsText(Node operand) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            operand.write(frame, sql);
            sql.add("::text");
        }
    }

    /**
     * A timestamp without time zone, that holds the wall time of UTC, as a moment.
     *
     * @param operand the timestamp
     */
    record AtUtc(Node operand) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            operand.write(frame, sql);
            sql.add(" at time zone 'UTC'");
        }
    }

    /**
     * Two expressions compared.
     *
     * @param left the left one
     * @param operator such as {@code <=}
     * @param right the right one
     */
    record Comparison(Node left, String operator, Node right) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            left.write(frame, sql);
            sql.add(" ").add(operator).add(" ");
            right.write(frame, sql);
        }
    }

    /**
     * Whether an expression has one of some values, or none of them. One array is bound, so that the text does not
     * depend on how many there are.
     *
     * @param <T> the type of the values
     * @param operand the expression
     * @param type how the values are bound
     * @param values the values
     * @param negated whether it must have none of them
     */
    record In<T>(Node operand, SqlType<T> type, List<T> values, boolean negated) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            operand.write(frame, sql);
            if (type.isArray()) {
                // an array of arrays would be searched for elements; the column may be varchar[] where the values are
                // text[]
                sql.add("::").add(type.name()).add(negated ? " <> all(select v::" : " = any(select v::");
                sql.add(type.name()).add(" from unnest(").array(type, values).add(") v)");
            } else {
                sql.add(negated ? " <> all(" : " = any(").array(type, values).add(")");
            }
        }
    }

    /**
     * Whether an expression lies between two others.
     *
     * @param operand the expression
     * @param least the least that it may be
     * @param greatest the greatest that it may be
     */
    record Between(Node operand, Node least, Node greatest) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            operand.write(frame, sql);
            sql.add(" between ");
            least.write(frame, sql);
            sql.add(" and ");
            greatest.write(frame, sql);
        }
    }

    /**
     * Whether an expression is null.
     *
     * @param operand the expression
     * @param negated whether it must not be null
     */
    record NullTest(Node operand, boolean negated) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            operand.write(frame, sql);
            sql.add(negated ? " is not null" : " is null");
        }
    }

    /**
     * Whether a text is like a pattern.
     *
     * @param operand the text
     * @param pattern the pattern, with {@code !} as escape
     * @param ignoringCase whether capitals count as small letters
     */
    record Like(Node operand, String pattern, boolean ignoringCase) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            operand.write(frame, sql);
            sql.add(ignoringCase ? " ilike " : " like ")
                    .value(SqlType.TEXT, pattern)
                    .add(" escape '!'");
        }
    }

    /**
     * Conditions joined by AND or OR.
     *
     * @param operator {@code and} or {@code or}
     * @param operands the conditions
     */
    record Combination(String operator, List<Node> operands) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            for (int i = 0; i < operands.size(); i++) {
                if (i > 0) {
                    sql.add(" ").add(operator).add(" ");
                }
                operands.get(i).writeOperand(frame, sql);
            }
        }

        @Override
        public void writeOperand(Frame frame, Sql sql) {
            sql.add("(");
            write(frame, sql);
            sql.add(")");
        }
    }

    /**
     * A condition turned round.
     *
     * @param operand the condition
     */
    record Not(Node operand) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            sql.add("not (");
            operand.write(frame, sql);
            sql.add(")");
        }
    }

    /**
     * How many elements an array has.
     *
     * @param operand the array
     */
    record Cardinality(Node operand) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            sql.add("cardinality(");
            operand.write(frame, sql);
            sql.add(")");
        }
    }

    /**
     * Whether there are rows that refer to this one.
     *
     * @param relation those rows
     * @param condition what must hold for them, null for nothing
     * @param negated whether there must be none
     */
    record Exists(Relation relation, @Nullable Node condition, boolean negated) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            sql.add(negated ? "not exists " : "exists ");
            relation.write(frame, "1", condition, sql);
        }
    }

    /**
     * How many rows refer to this one.
     *
     * @param relation those rows
     * @param condition what must hold for them, null for nothing
     */
    record Count(Relation relation, @Nullable Node condition) implements Node {
        @Override
        public void write(Frame frame, Sql sql) {
            relation.write(frame, "count(*)", condition, sql);
        }
    }
}
