package com.acme.projects;

import org.jspecify.annotations.Nullable;

/** A task of a project. Hand-written twin of what a user writes. */
public record Task(
        String id,
        String projectId,
        String title,
        String status,
        @Nullable String assigneeId) {}
