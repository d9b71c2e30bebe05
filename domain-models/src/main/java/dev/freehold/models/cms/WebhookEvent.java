package dev.freehold.models.cms;

/** What one is told of. */
public enum WebhookEvent {
    PUBLISHED,
    CHANGED,
    DELETED
}
