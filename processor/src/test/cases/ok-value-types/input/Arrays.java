package com.acme.values;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Arrays of values. */
@Unscoped("arrays are for everyone")
public record Arrays(
        @Id int id,
        String[] texts,
        String @Nullable [] textsOrNull,
        UUID[] uuids,
        Integer[] boxed,
        Several.Size[] sizes,
        Name[] names,
        short[] shorts,
        int[] ints,
        int @Nullable [] intsOrNull,
        long[] longs,
        float[] floats,
        double[] doubles,
        boolean[] truths) {}
