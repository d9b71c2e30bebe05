// Generated from the entities of com.acme.shapes. Do not edit; change their annotations.
package com.acme.shapes;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.shapes} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.shapes.Article",
        "com.acme.shapes.Bookmark",
        "com.acme.shapes.Hidden",
        "com.acme.shapes.Marker",
        "com.acme.shapes.Shelf",
        "com.acme.shapes.Shelf.Board",
        "com.acme.shapes.Shelf.Contents.Volume"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.shapes")
            .tables(
                    ArticleTable.ARTICLE_ENTITY,
                    BookmarkTable.BOOKMARK_ENTITY,
                    HiddenTable.HIDDEN_ENTITY,
                    MarkerTable.MARKER_ENTITY,
                    ShelfTable.SHELF_ENTITY,
                    ShelfBoardTable.SHELF_BOARD_ENTITY,
                    ShelfContentsVolumeTable.SHELF_CONTENTS_VOLUME_ENTITY)
            .authTables(AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
