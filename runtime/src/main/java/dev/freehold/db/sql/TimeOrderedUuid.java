package dev.freehold.db.sql;

import java.util.UUID;

/**
 * UUIDs of version 7, whose order is that of their making, so that new rows stand together in an index (RFC 9562, 5.7).
 */
final class TimeOrderedUuid {
    private static final long RANDOM_12_BITS = 0xFFFL;

    private static final long VERSION_7 = 0x7000L;

    private TimeOrderedUuid() {}

    static UUID next() {
        UUID random = UUID.randomUUID(); // its lower half bears the variant that version 7 has too
        long time = System.currentTimeMillis() << 16;
        return new UUID(
                time | VERSION_7 | (random.getMostSignificantBits() & RANDOM_12_BITS),
                random.getLeastSignificantBits());
    }
}
