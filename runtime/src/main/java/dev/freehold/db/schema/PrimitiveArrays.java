package dev.freehold.db.schema;

import dev.freehold.db.error.InvalidValueException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From arrays of the database to arrays of Java's primitives. */
final class PrimitiveArrays {
    private PrimitiveArrays() {}

    static short @Nullable [] shorts(ResultSet results, int index) throws SQLException {
        Short[] boxed = boxed(results, index, Short[].class);
        if (boxed == null) {
            return null;
        }
        short[] elements = new short[boxed.length];
        for (int i = 0; i < boxed.length; i++) {
            elements[i] = boxed[i];
        }
        return elements;
    }

    static int @Nullable [] ints(ResultSet results, int index) throws SQLException {
        Integer[] boxed = boxed(results, index, Integer[].class);
        return boxed == null
                ? null
                : Stream.of(boxed).mapToInt(Integer::intValue).toArray();
    }

    static long @Nullable [] longs(ResultSet results, int index) throws SQLException {
        Long[] boxed = boxed(results, index, Long[].class);
        return boxed == null
                ? null
                : Stream.of(boxed).mapToLong(Long::longValue).toArray();
    }

    static float @Nullable [] floats(ResultSet results, int index) throws SQLException {
        Float[] boxed = boxed(results, index, Float[].class);
        if (boxed == null) {
            return null;
        }
        float[] elements = new float[boxed.length];
        for (int i = 0; i < boxed.length; i++) {
            elements[i] = boxed[i];
        }
        return elements;
    }

    static double @Nullable [] doubles(ResultSet results, int index) throws SQLException {
        Double[] boxed = boxed(results, index, Double[].class);
        return boxed == null
                ? null
                : Stream.of(boxed).mapToDouble(Double::doubleValue).toArray();
    }

    static boolean @Nullable [] booleans(ResultSet results, int index) throws SQLException {
        Boolean[] boxed = boxed(results, index, Boolean[].class);
        if (boxed == null) {
            return null;
        }
        boolean[] elements = new boolean[boxed.length];
        for (int i = 0; i < boxed.length; i++) {
            elements[i] = boxed[i];
        }
        return elements;
    }

    /** The elements as the driver has them, none of them null. */
    private static <B> B @Nullable [] boxed(ResultSet results, int index, Class<B[]> type) throws SQLException {
        Array array = results.getArray(index);
        if (array == null) {
            return null;
        }
        Object elements = array.getArray();
        if (elements instanceof Object[][]) {
            throw Elements.severalDimensions();
        }
        if (!type.isInstance(elements)) {
            throw new InvalidValueException("an array of another type than the code has");
        }
        B[] boxed = type.cast(elements);
        for (B element : boxed) {
            if (element == null) {
                throw Elements.nullElement();
            }
        }
        return boxed;
    }
}
