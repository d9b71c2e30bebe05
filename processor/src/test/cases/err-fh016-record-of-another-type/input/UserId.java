package com.acme;

public record UserId(java.time.Instant value) {}
