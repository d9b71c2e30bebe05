package com.acme.options;

import static com.acme.options.ArticleTable.ARTICLE;

import java.time.Instant;

/** What is not to be inserted or updated has no method. */
final class LeftToTheDatabase {
    void state() {
        ARTICLE.insert("title", "slug", 1, "alice").state("old"); // error
        ARTICLE.patch().state("old"); // error
    }

    void published() {
        ARTICLE.insert("title", "slug", 1, "alice").published(Instant.EPOCH); // error
    }

    void author() {
        ARTICLE.patch().author("bob"); // error
    }

    void minutes() {
        ARTICLE.insert("title", "slug", 1, "alice").minutes(7); // error
        ARTICLE.patch().minutes(7); // error
    }
}
