package com.acme;

public final class NoteTable {
    private NoteTable() {}
}
