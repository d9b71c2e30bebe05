package dev.freehold.models.shop;

import java.util.Arrays;

/** Who brings it. */
public enum Carrier {
    POST("P"),
    COURIER("C"),
    PICK_UP("-");

    private final String code;

    Carrier(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Carrier ofCode(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no carrier has such a code"));
    }
}
