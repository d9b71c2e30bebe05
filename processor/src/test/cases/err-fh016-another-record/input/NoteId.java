package com.acme;

public record NoteId(String value) {}
