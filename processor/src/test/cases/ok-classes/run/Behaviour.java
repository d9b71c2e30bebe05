package com.acme.shapes;

import static com.acme.shapes.ArticleTable.ARTICLE;
import static com.acme.shapes.AuthTables.USERS_SYNC;
import static com.acme.shapes.BookmarkTable.BOOKMARK;
import static com.acme.shapes.HiddenTable.HIDDEN;
import static com.acme.shapes.MarkerTable.MARKER;
import static com.acme.shapes.ShelfBoardTable.SHELF_BOARD;
import static com.acme.shapes.ShelfContentsVolumeTable.SHELF_CONTENTS_VOLUME;
import static com.acme.shapes.ShelfTable.SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.UniqueViolationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;

/** Rows become objects of classes, and objects of classes show their ids. */
public final class Behaviour {
    private final DataSource dataSource;
    private final Rows alice;
    private final Rows bob;

    private Behaviour(DataSource dataSource, Rows alice, Rows bob) {
        this.dataSource = dataSource;
        this.alice = alice;
        this.bob = bob;
    }

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Behaviour behaviour =
                    new Behaviour(dataSource, database.as(Actor.user("alice")), database.as(Actor.user("bob")));
            behaviour.constructor();
            behaviour.setters();
            behaviour.fields();
            behaviour.nested();
            behaviour.hidden();
        }
    }

    private void constructor() throws SQLException {
        Article beta = alice.find(ARTICLE.key(2)).orElseThrow();
        assertThat(beta)
                .extracting(
                        Article::getId,
                        Article::getTitle,
                        Article::getSubtitle,
                        Article::getEdition,
                        Article::getMadeAt,
                        Article::getLength)
                .containsExactly(2L, "Beta", "second", 2, Instant.parse("2026-01-02T10:00:00Z"), 4);
        Article made = alice.insert(ARTICLE.insert("Delta").subtitle("new"));
        assertThat(made.getEdition()).isEqualTo(1);
        assertThat(made.getSubtitle()).isEqualTo("new");
        assertThat(alice.update(ARTICLE.patch().edition(5).subtitle(null)).where(ARTICLE.key(made.getId()))).isEqualTo(1);
        assertThat(sql("select id || title || edition || coalesce(subtitle, '-') || owner_id from article where title = 'Delta'"))
                .containsExactly(made.getId() + "Delta5-alice");
        assertThat(bob.find(ARTICLE.key(made.getId()))).isEmpty();
        List<Article> articles = alice.from(ARTICLE).orderBy(ARTICLE.id.asc()).list();
        assertThat(alice.loadAll(articles, ARTICLE.bookmarks()).values()).extracting(List::size).containsExactly(1, 0, 0);
        assertThat(alice.load(beta, ARTICLE.owner()).email()).isEqualTo("alice@example.com");
        assertThat(alice.delete(ARTICLE).where(ARTICLE.key(made.getId()))).isEqualTo(1);
    }

    private void setters() {
        Bookmark first = alice.from(BOOKMARK).one();
        assertThat(first)
                .extracting(
                        Bookmark::getId,
                        Bookmark::getArticleId,
                        Bookmark::isDone,
                        Bookmark::getShared,
                        Bookmark::getURL,
                        Bookmark::getLabel,
                        Bookmark::getClicks)
                .containsExactly(new UUID(0, 1), 1L, true, null, "https://example.com/a", "first", 0);
        assertThat(alice.load(first, BOOKMARK.article()).getTitle()).isEqualTo("Alpha");
        Bookmark made = alice.insert(BOOKMARK.insert(2, false, "https://example.com/b").shared(true));
        assertThat(made.getId().version()).isEqualTo(7);
        assertThat(made.getShared()).isTrue();
        assertThat(made.getLabel()).isNull();
        Assertions.assertThatThrownBy(() -> alice.insert(BOOKMARK.insert(2, false, "https://example.com/b")))
                .isInstanceOf(UniqueViolationException.class);
        assertThat(alice.from(BOOKMARK).where(BOOKMARK.done.isTrue(), BOOKMARK.URL.endsWith("/a")).count()).isEqualTo(1);
        assertThat(alice.update(BOOKMARK.patch().URL("x").label("y").done(true)).where(BOOKMARK.key(made.getId()))).isEqualTo(1);
        assertThat(alice.find(BOOKMARK.key(made.getId())).orElseThrow().getURL()).isEqualTo("x");
        assertThat(bob.from(BOOKMARK).select(BOOKMARK.shared, BOOKMARK.article().title, List::of).list())
                .containsExactly(List.of(true, "Gamma"));
    }

    private void fields() {
        Marker marker = alice.find(MARKER.key(1, 7)).orElseThrow();
        assertThat(marker.note).isEqualTo("here");
        assertThat(alice.load(marker, MARKER.article()).getTitle()).isEqualTo("Alpha");
        Marker made = alice.insert(MARKER.insert(2, 1));
        assertThat(made.articleId).isEqualTo(2);
        assertThat(made.page).isEqualTo(1);
        assertThat(made.note).isNull();
        assertThat(alice.update(MARKER.patch().note("n")).where(MARKER.key(2, 1))).isEqualTo(1);
        assertThat(alice.from(ARTICLE).orderBy(ARTICLE.id.asc()).select(ARTICLE.markers().count()).list()).containsExactly(2L, 1L);
        assertThat(alice.from(USERS_SYNC).where(USERS_SYNC.id.eq("alice")).select(USERS_SYNC.markers().count()).one()).isEqualTo(3L);
    }

    private void nested() throws SQLException {
        Shelf shelf = alice.insert(SHELF.insert(Shelf.Kind.PAPERS));
        Shelf.Board board = alice.insert(SHELF_BOARD.insert(shelf.id(), 1));
        Shelf.Contents.Volume volume = alice.insert(SHELF_CONTENTS_VOLUME.insert(Shelf.Kind.BOOKS, "978-3").boardId(board.id()));
        assertThat(volume.isbn()).isEqualTo("978-3");
        assertThat(volume.kind()).isEqualTo(Shelf.Kind.BOOKS);
        assertThat(alice.load(volume, SHELF_CONTENTS_VOLUME.board())).isEqualTo(board);
        assertThat(alice.load(volume, SHELF_CONTENTS_VOLUME.board().shelf())).isEqualTo(shelf);
        assertThat(alice.load(shelf, SHELF.boards())).containsExactly(board);
        assertThat(alice.from(SHELF)
                        .where(SHELF.boards().any(SHELF_BOARD.volumes().any(SHELF_CONTENTS_VOLUME.kind.eq(Shelf.Kind.BOOKS))))
                        .count())
                .isEqualTo(1);
        assertThat(sql("select v.isbn || b.number || s.kind from volume v join board b on b.id = v.board_id join shelf s on s.id = b.shelf_id"))
                .containsExactly("978-31PAPERS");
        assertThat(bob.from(SHELF_CONTENTS_VOLUME).list()).isEmpty();
    }

    private void hidden() {
        int before = Hidden.made;
        assertThat(alice.insert(HIDDEN.insert("h", 3))).isEqualTo(new Hidden("h", 3));
        assertThat(Hidden.made).isEqualTo(before + 2);
        assertThat(alice.find(HIDDEN.key("h"))).contains(new Hidden("h", 3));
    }

    private List<String> sql(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
