package com.acme.shapes;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A holder of entities, and an entity itself. */
@OwnedBy(UsersSync.class)
public record Shelf(@Id @GeneratedValue String id, Kind kind) {
    /** What stands there. */
    public enum Kind {
        BOOKS,
        PAPERS
    }

    /** A board of the shelf. */
    @OwnedBy(UsersSync.class)
    public record Board(@Id @GeneratedValue String id, @References(Shelf.class) String shelfId, int number) {}

    /** What stands on it: three deep. */
    static final class Contents {
        private Contents() {}

        @OwnedBy(UsersSync.class)
        static class Volume {
            private final String isbn;

            @References(Board.class)
            private final @Nullable String boardId;

            private final Shelf.Kind kind;

            protected Volume(Shelf.Kind kind, String isbn, @Nullable String boardId) {
                this.isbn = isbn;
                this.boardId = boardId;
                this.kind = kind;
            }

            @Id
            String isbn() {
                return isbn;
            }

            @Nullable String boardId() {
                return boardId;
            }

            Shelf.Kind kind() {
                return kind;
            }
        }
    }
}
