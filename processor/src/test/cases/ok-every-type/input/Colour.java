package com.acme.types;

/** What it looks like. */
public enum Colour {
    RED,
    /** With a body, so that the constant has a class of its own. */
    GREEN {
        @Override
        boolean isRare() {
            return true;
        }
    },
    größer;

    boolean isRare() {
        return false;
    }
}
