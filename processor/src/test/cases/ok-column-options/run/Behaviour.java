package com.acme.options;

import static com.acme.options.ArticleTable.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.CheckViolationException;
import dev.freehold.db.error.UniqueViolationException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** What annotations say of a column and a table holds in the database. */
public final class Behaviour {
    private Behaviour() {}

    public static void run(DataSource dataSource) {
        Sql sql = new Sql(dataSource);
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Rows alice = database.as(Actor.user("alice").inOrganization("acme"));
            Rows bob = database.as(Actor.user("bob").inOrganization("globex"));
            Article made = alice.insert(ARTICLE.insert("title", "slug", 400, "alice"));
            assertThat(made.state()).isEqualTo("new");
            assertThat(made.published()).isNull();
            assertThat(made.tags()).isEmpty();
            assertThat(made.minutes()).isEqualTo(2);
            assertThat(made.made()).isEqualTo(made.changed());
            alice.update(ARTICLE.patch().published(Instant.EPOCH).words(200)).where(ARTICLE.key(made.id()));
            Article changed = alice.find(ARTICLE.key(made.id())).orElseThrow();
            assertThat(changed.published()).isEqualTo(Instant.EPOCH);
            assertThat(changed.minutes()).isEqualTo(1);
            assertThat(changed.changed()).isAfter(changed.made());
            unique(alice, bob);
            checks(alice);
            assertThat(sql.one("select obj_description('public.articles'::regclass)"))
                    .isEqualTo("What the organization's people write");
            assertThat(sql.one("select col_description('public.articles'::regclass, 2)"))
                    .isEqualTo("What it's \"called\"");
        }
    }

    private static void unique(Rows alice, Rows bob) {
        assertThat(bob.insert(ARTICLE.insert("title", "slug", 200, "bob")).author()).isEqualTo("bob");
        assertThatThrownBy(() -> alice.insert(ARTICLE.insert("other", "slug", 1, "alice")))
                .isInstanceOfSatisfying(
                        UniqueViolationException.class,
                        violation -> assertThat(violation).hasMessageContaining("articles_slug"));
    }

    private static void checks(Rows alice) {
        refused("articles_words_check", () -> alice.insert(ARTICLE.insert("t", "a", -1, "alice")));
        refused("articles_check", () -> alice.insert(ARTICLE.insert("t", "a", 1000001, "alice")));
        refused("few_stars", () -> alice.insert(ARTICLE.insert("t", "a", 1, "alice").stars(-1)));
        refused("articles_check1", () -> alice.insert(ARTICLE.insert("t", "a", 1, "alice").stars(6)));
        refused("articles_are_sane", () -> alice.insert(ARTICLE.insert("t".repeat(100), "a", 0, "alice")));
        refused("some_tags", () -> alice.insert(ARTICLE.insert("t", "a", 1, "alice").tags(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"))));
    }

    private static void refused(String constraint, Runnable insert) {
        assertThatThrownBy(insert::run)
                .isInstanceOf(CheckViolationException.class)
                .hasMessageContaining(constraint);
    }
}
