package dev.freehold.security.attack;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Makes values for columns. What is stored bears the canary of its domain; what is only asked for may be anything. */
final class Values {
    private static final List<String> ODD =
            List.of("' or true --", "%", "_", "\\", "'", "\"", "$1", "?", "", "null", "\u2028 \ud83d\udd11", "!%");

    private final Registry registry;

    Values(Registry registry) {
        this.registry = registry;
    }

    /** A new value for a column of a row of the domain. */
    Object fresh(TableSurface table, String property, Domain domain, Random random) {
        Class<?> type = table.javaType(property);
        if (isShort(table, property)) {
            return "s" + random.nextInt(60); // the same words in every tenant: unique within each of them only
        }
        if (type == String.class) {
            String odd = table.isId(property) ? "" : ODD.get(random.nextInt(ODD.size()));
            return domain.canary() + Long.toString(registry.number(domain), 36) + odd;
        } else if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (type == Integer.class) {
            return (int) registry.number(domain);
        } else if (type == Long.class) {
            return registry.number(domain);
        }
        return other(type, random);
    }

    /** Whether the column has no room for a canary: short words that all tenants use. */
    static boolean isShort(TableSurface table, String property) {
        return table.javaType(property) == String.class && property.equals("slug");
    }

    /** A value to ask for: one that some row has, or an odd one. */
    Optional<Object> asked(TableSurface table, String property, Random random) {
        Class<?> type = table.javaType(property);
        if (random.nextInt(4) > 0) {
            Optional<Object> existing = registry.any(table, random, row -> true)
                    .flatMap(registry::row)
                    .flatMap(row -> table.value(row, property));
            if (existing.isPresent()) {
                return existing;
            }
        }
        if (type == String.class) {
            return table.isReference(property) || table.isId(property) || table.isAuth()
                    ? Optional.empty()
                    : Optional.of(ODD.get(random.nextInt(ODD.size())));
        }
        return type == Object.class ? Optional.empty() : Optional.of(other(type, random));
    }

    private static Object other(Class<?> type, Random random) {
        if (type == Integer.class) {
            return random.nextInt();
        } else if (type == Long.class) {
            return random.nextLong();
        } else if (type == Short.class) {
            return (short) random.nextInt(100);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt());
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(), 2);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        throw new IllegalStateException("no values of " + type + " yet");
    }
}
