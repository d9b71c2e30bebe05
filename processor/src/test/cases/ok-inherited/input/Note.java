package com.acme.notes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@AttributeOverride(name = "createdAt", column = @Column(name = "written_at"))
class Note extends Ours implements Titled {
    private String text;
    /** As Kotlin would name it. */
    private boolean isPinned;

    private @Nullable String title;

    String getText() {
        return text;
    }

    void setText(String text) {
        this.text = text;
    }

    boolean isPinned() {
        return isPinned;
    }

    void setPinned(boolean pinned) {
        isPinned = pinned;
    }

    @Override
    public Optional<String> getTitle() {
        return Optional.ofNullable(title);
    }

    void setTitle(@Nullable String title) {
        this.title = title;
    }
}
