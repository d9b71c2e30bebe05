package dev.freehold.security.differential;

/** Something to ask of a database, the same each time. */
interface Question {
    Answer ask(Reader reader);
}
