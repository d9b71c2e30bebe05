package com.acme.enums;

/** An enum without annotation. */
public enum Level {
    LOW,
    HIGH
}
