package com.acme.values;

import static com.acme.values.ArraysTable.ARRAYS;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.values.Several.Size;
import dev.freehold.db.Unscoped;
import java.util.List;
import java.util.UUID;

/** Arrays, whose equality is that of their elements here. */
final class ArraysBehaviour {
    private static final UUID ID = UUID.fromString("6f9619ff-8b86-d011-b42d-00c04fc964ff");

    private final Unscoped rows;
    private final Sql sql;

    ArraysBehaviour(Unscoped rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    void run() {
        Arrays full = new Arrays(
                1,
                new String[] {"", "it's", "NULL"},
                new String[] {"x"},
                new UUID[] {ID},
                new Integer[] {1, 2},
                new Size[] {Size.LARGE, Size.größer},
                new Name[] {new Name("a")},
                new short[] {Short.MIN_VALUE, 7},
                new int[] {Integer.MIN_VALUE, 7},
                new int[] {1},
                new long[] {Long.MIN_VALUE, 7},
                new float[] {Float.NEGATIVE_INFINITY, 0.1f},
                new double[] {Double.POSITIVE_INFINITY, 0.1},
                new boolean[] {true, false});
        Arrays empty = new Arrays(
                2,
                new String[0],
                null,
                new UUID[0],
                new Integer[0],
                new Size[0],
                new Name[0],
                new short[0],
                new int[0],
                null,
                new long[0],
                new float[0],
                new double[0],
                new boolean[0]);
        for (Arrays arrays : List.of(full, empty)) {
            assertThat(rows.insertFor(Behaviour.ANYONE, insert(arrays)))
                    .usingRecursiveComparison()
                    .isEqualTo(arrays);
            assertThat(rows.find(ARRAYS.key(arrays.id())).orElseThrow())
                    .usingRecursiveComparison()
                    .isEqualTo(arrays);
        }
        assertThat(sql.column("select ints::text || truths::text || sizes::text from public.arrays order by id"))
                .containsExactly("{-2147483648,7}{t,f}{LARGE,größer}", "{}{}{}");
        assertThat(rows.from(ARRAYS).where(ARRAYS.ints.contains(7)).select(ARRAYS.id).list()).containsExactly(1);
        assertThat(rows.from(ARRAYS).where(ARRAYS.sizes.contains(Size.LARGE)).select(ARRAYS.id).list())
                .containsExactly(1);
        assertThat(rows.from(ARRAYS).where(ARRAYS.doubles.isEmpty()).select(ARRAYS.id).list()).containsExactly(2);
        assertThat(rows.from(ARRAYS).where(ARRAYS.texts.eq(new String[] {"", "it's", "NULL"})).select(ARRAYS.id).list())
                .containsExactly(1);
    }

    private static ArraysTable.ArraysInsert insert(Arrays a) {
        return ARRAYS.insert(
                        a.id(),
                        a.texts(),
                        a.uuids(),
                        a.boxed(),
                        a.sizes(),
                        a.names(),
                        a.shorts(),
                        a.ints(),
                        a.longs(),
                        a.floats(),
                        a.doubles(),
                        a.truths())
                .textsOrNull(a.textsOrNull())
                .intsOrNull(a.intsOrNull());
    }
}
