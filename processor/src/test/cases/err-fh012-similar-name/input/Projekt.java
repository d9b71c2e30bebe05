package com.acme;

public record Projekt(String id, String name) {}
