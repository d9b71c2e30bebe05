package com.acme.enums;

import dev.freehold.NativeEnum;

/** How far an order is. */
@NativeEnum
public enum OrderStatus {
    OPEN,
    PAID,
    SENT,
    BACK
}
