package com.acme.projects;

import java.time.Instant;

/** A project of an organization. Hand-written twin of what a user writes. */
public record Project(String id, String name, Instant createdAt) {}
