package dev.freehold;

/** Who of those that stand on the inner side of a boundary may do something with a row. */
public enum Who {
    /** Every member of the organization or team. */
    MEMBERS,
    /** The row's owner alone. */
    OWNER
}
