package dev.freehold.models.shop;

/** Why a customer is written to. */
public enum Segment {
    NEW,
    LOYAL,
    WHOLESALE
}
