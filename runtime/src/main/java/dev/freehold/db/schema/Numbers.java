package dev.freehold.db.schema;

import dev.freehold.db.error.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** From numbers of the database to those of Java and back, refusing what one of them cannot hold. */
final class Numbers {
    private Numbers() {}

    static @Nullable BigDecimal numeric(ResultSet results, int index) throws SQLException {
        String digits = results.getString(index);
        if (digits == null) {
            return null;
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new InvalidValueException("a numeric that is not a number or infinite is no BigDecimal");
        }
    }

    static BigInteger whole(BigDecimal value) {
        try {
            return value.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw new InvalidValueException("a numeric with a fraction is no BigInteger");
        }
    }

    static long within(long value, long least, long greatest) {
        if (value < least || value > greatest) {
            throw new InvalidValueException("a whole number that is not between " + least + " and " + greatest);
        }
        return value;
    }

    static String text(String value, long least, long greatest) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= greatest) {
                return value;
            }
        } catch (NumberFormatException e) { // its message shows the value
            // refused below
        }
        throw new InvalidValueException("a text that is no whole number between " + least + " and " + greatest
                + " stands where the column has a number");
    }
}
