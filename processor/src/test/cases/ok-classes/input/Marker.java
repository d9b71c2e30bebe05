package com.acme.shapes;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Nothing but fields, in a class that only its package knows. */
@OwnedBy(UsersSync.class)
class Marker {
    @Id
    @References(Article.class)
    long articleId;

    @Id
    int page;

    @Nullable String note;
}
