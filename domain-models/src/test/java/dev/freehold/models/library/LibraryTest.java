package dev.freehold.models.library;

import static dev.freehold.models.library.AuthorTable.AUTHOR;
import static dev.freehold.models.library.BookGenresTable.BOOK_GENRES;
import static dev.freehold.models.library.BookTable.BOOK;
import static dev.freehold.models.library.ContributionTable.CONTRIBUTION;
import static dev.freehold.models.library.CopyTable.COPY;
import static dev.freehold.models.library.GenreTable.GENRE;
import static dev.freehold.models.library.LoanTable.LOAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.StaleRowException;
import dev.freehold.db.error.UniqueViolationException;
import dev.freehold.models.ModelDatabase;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Persistence;
import jakarta.persistence.RollbackException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Hibernate and Freehold on the same classes, the same {@link javax.sql.DataSource} and in the same transaction: each
 * reads what the other wrote, and neither overwrites what the other changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LibraryTest {
    private static final Actor ALICE = Actor.user("alice").inOrganization("acme");
    private static final PersonName ADA = new PersonName("Ada", "Lovelace");
    private static final Email ADDRESS = new Email("ada", "example.com");
    private static final Money PRICE = new Money(new BigDecimal("19.90"), Currency.getInstance("EUR"));
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    private final ModelDatabase tables = ModelDatabase.fresh(Book.class.getPackage());
    private final Database database = Database.open(tables.dataSource(), AppSchema.SCHEMA);

    /** Cannot be made if a table or column is not as Hibernate expects it. */
    private final SessionFactory sessions = Persistence.createEntityManagerFactory(
                    "library", Map.of("jakarta.persistence.nonJtaDataSource", tables.dataSource()))
            .unwrap(SessionFactory.class);

    @BeforeEach
    void empty() {
        tables.empty();
    }

    @AfterAll
    void close() {
        sessions.close();
        database.close();
    }

    /** What Freehold does on the connection on which a session is. */
    private <T> T within(Session session, Function<Rows, T> work) {
        return session.doReturningWork(
                connection -> work.apply(database.within(connection).as(ALICE)));
    }

    /** How many authors Freehold sees on the connection on which a session is. */
    private long authors(Session session) {
        return within(session, rows -> rows.from(AUTHOR).count());
    }

    private static Author persistedAuthor(Session session) {
        Author author = new Author("acme", ADA, ADDRESS);
        session.persist(author);
        return author;
    }

    private static Book persistedBook(Session session) {
        Book book = new Book("acme", "Notes", persistedAuthor(session));
        book.setPrice(PRICE);
        book.setKeywords(List.of("engine", "numbers"));
        book.setRare(true);
        session.persist(book);
        return book;
    }

    private static Author insertedAuthor(Rows rows) {
        return rows.insert(AUTHOR.insert(ADA).email(ADDRESS));
    }

    private static Book insertedBook(Rows rows, UUID authorId) {
        return rows.insert(BOOK.insert(
                        "Notes",
                        Status.AVAILABLE,
                        Binding.PAPERBACK,
                        true,
                        List.of("engine", "numbers"),
                        Duration.ofDays(14),
                        NEW_YEAR,
                        authorId)
                .price(PRICE));
    }

    @Test
    void theDatabaseIsAsTheCodeSays() {
        database.verify();
    }

    @Test
    void freeholdReadsWhatHibernateWrote() {
        sessions.inTransaction(session -> {
            Book written = persistedBook(session);
            session.flush();
            Book read =
                    within(session, rows -> rows.from(BOOK).with(BOOK.author()).one());
            assertThat(read.getId()).isEqualTo(written.getId());
            assertThat(read.getOrganizationId()).isEqualTo("acme");
            assertThat(read.getVersion()).isZero();
            assertThat(read.getStatus()).isEqualTo(Status.ORDERED);
            assertThat(read.getBinding()).isEqualTo(Binding.PAPERBACK);
            assertThat(read.getRare()).isTrue();
            assertThat(read.getPrice()).isEqualTo(PRICE);
            assertThat(read.getKeywords()).containsExactly("engine", "numbers");
            assertThat(read.getLentFor()).isEqualTo(Duration.ofDays(14));
            assertThat(read.getBoughtAt()).isEqualTo(NEW_YEAR);
            assertThat(read.getAuthor().getId()).isEqualTo(written.getAuthor().getId());
            assertThat(read.getAuthor().getName()).isEqualTo(ADA);
            assertThat(read.getAuthor().getEmail()).isEqualTo(ADDRESS);
        });
    }

    @Test
    void hibernateReadsWhatFreeholdWrote() {
        sessions.inTransaction(session -> {
            Author author = within(session, LibraryTest::insertedAuthor);
            Book written = within(session, rows -> insertedBook(rows, author.getId()));
            Book read = session.find(Book.class, written.getId());
            assertThat(read.getOrganizationId()).isEqualTo("acme");
            assertThat(read.getVersion()).isZero();
            assertThat(read.getStatus()).isEqualTo(Status.AVAILABLE);
            assertThat(read.getBinding()).isEqualTo(Binding.PAPERBACK);
            assertThat(read.getRare()).isTrue();
            assertThat(read.getPrice()).isEqualTo(PRICE);
            assertThat(read.getKeywords()).containsExactly("engine", "numbers");
            assertThat(read.getLentFor()).isEqualTo(Duration.ofDays(14));
            assertThat(read.getBoughtAt()).isEqualTo(NEW_YEAR);
            assertThat(read.getAuthor().getName()).isEqualTo(ADA);
            assertThat(read.getAuthor().getEmail()).isEqualTo(ADDRESS);
            assertThat(read.getAuthor().getBooks()).containsExactly(read);
        });
    }

    @Test
    void idsOfBothComeFromOneSequence() {
        sessions.inTransaction(session -> {
            Book first = persistedBook(session);
            session.flush();
            Book second =
                    within(session, rows -> insertedBook(rows, first.getAuthor().getId()));
            Book third = persistedBook(session);
            session.flush();
            assertThat(List.of(first.getId(), second.getId(), third.getId()))
                    .doesNotHaveDuplicates()
                    .isSorted();
        });
    }

    @Test
    void whatIsNotFlushedIsNotThere() {
        sessions.inTransaction(session -> {
            persistedAuthor(session);
            assertThat(authors(session)).isZero();
            session.flush();
            assertThat(authors(session)).isEqualTo(1);
        });
    }

    @Test
    void bothAreCommittedTogether() {
        sessions.inTransaction(session -> {
            persistedAuthor(session);
            within(session, LibraryTest::insertedAuthor);
            assertThat(database.as(ALICE).from(AUTHOR).count()).isZero();
        });
        assertThat(database.as(ALICE).from(AUTHOR).count()).isEqualTo(2);
    }

    @Test
    void bothAreRolledBackTogether() {
        assertThatThrownBy(() -> sessions.inTransaction(session -> {
                    persistedAuthor(session);
                    session.flush();
                    within(session, LibraryTest::insertedAuthor);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(database.as(ALICE).from(AUTHOR).count()).isZero();
    }

    @Test
    void aFailureOfFreeholdsOwnTransactionLeavesHibernatesWorkAlone() {
        sessions.inTransaction(session -> {
            persistedAuthor(session);
            session.flush();
            assertThatThrownBy(() -> within(
                            session,
                            rows -> rows.transaction(tx -> {
                                tx.insert(GENRE.insert("novel"));
                                return tx.insert(GENRE.insert("novel"));
                            })))
                    .isInstanceOf(UniqueViolationException.class);
            within(session, rows -> rows.insert(GENRE.insert("essay")));
        });
        assertThat(database.as(ALICE).from(AUTHOR).count()).isEqualTo(1);
        assertThat(database.as(ALICE).from(GENRE).one().getName()).isEqualTo("essay");
    }

    @Test
    void theConnectionStaysHibernates() {
        sessions.inTransaction(session -> session.doWork(connection -> {
            database.within(connection).as(ALICE).from(AUTHOR).count();
            assertThat(connection.isClosed()).isFalse();
            assertThat(connection.getAutoCommit()).isFalse();
        }));
    }

    @Test
    void aConnectionWithoutTransactionIsRefused() throws SQLException {
        try (Connection connection = tables.dataSource().getConnection()) {
            assertThatThrownBy(() -> database.within(connection)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void hibernateNoticesThatFreeholdChangedARow() {
        Author author = sessions.fromTransaction(LibraryTest::persistedAuthor);
        assertThatThrownBy(() -> sessions.inTransaction(session -> {
                    Author held = session.find(Author.class, author.getId());
                    Author read = within(session, rows -> rows.from(AUTHOR).one());
                    within(session, rows -> {
                        rows.update(AUTHOR.patch().email(new Email("countess", "example.com")))
                                .of(read);
                        return read;
                    });
                    held.setEmail(null);
                }))
                .isInstanceOf(RollbackException.class)
                .hasCauseInstanceOf(OptimisticLockException.class);
        Rows rows = database.as(ALICE);
        rows.update(AUTHOR.patch().email(null)).of(rows.from(AUTHOR).one());
        sessions.inTransaction(
                session -> assertThat(session.find(Author.class, author.getId()).getVersion())
                        .isEqualTo(1));
    }

    @Test
    void freeholdNoticesThatHibernateChangedARow() {
        Author author = sessions.fromTransaction(LibraryTest::persistedAuthor);
        sessions.inTransaction(session -> {
            Author read = within(session, rows -> rows.from(AUTHOR).one());
            session.find(Author.class, author.getId()).setEmail(null);
            session.flush();
            assertThatThrownBy(() -> within(session, rows -> {
                        rows.update(AUTHOR.patch().email(ADDRESS)).of(read);
                        return read;
                    }))
                    .isInstanceOf(StaleRowException.class);
            Author again = within(session, rows -> rows.from(AUTHOR).one());
            assertThat(again.getVersion()).isEqualTo(1);
            assertThat(again.getEmail()).isNull();
        });
    }

    @Test
    void versionsCountTheChangesOfBoth() {
        Author author = sessions.fromTransaction(LibraryTest::persistedAuthor);
        sessions.inTransaction(session -> {
            Author held = session.find(Author.class, author.getId());
            held.setEmail(null);
            session.flush();
            within(session, rows -> {
                rows.update(AUTHOR.patch().email(ADDRESS)).of(rows.from(AUTHOR).one());
                return rows;
            });
            session.refresh(held);
            assertThat(held.getVersion()).isEqualTo(2);
            assertThat(held.getEmail()).isEqualTo(ADDRESS);
            held.setName(new PersonName("Augusta", "King"));
        });
        assertThat(database.as(ALICE).from(AUTHOR).one().getVersion()).isEqualTo(3);
        assertThat(database.as(ALICE).from(AUTHOR).one().getName()).isEqualTo(new PersonName("Augusta", "King"));
    }

    @Test
    void copiesAreKnownByBothPartsOfTheirId() {
        sessions.inTransaction(session -> {
            Book book = persistedBook(session);
            session.flush();
            session.persist(new Copy("acme", book.getId(), 1, "A"));
            session.flush();
            within(session, rows -> rows.insert(COPY.insert(book.getId(), 2, "B")));
            assertThat(session.find(Copy.class, new CopyId(book.getId(), 2)).getShelf())
                    .isEqualTo("B");
            Book full =
                    within(session, rows -> rows.from(BOOK).with(BOOK.copies()).one());
            assertThat(full.getCopies()).extracting(Copy::getShelf).containsExactlyInAnyOrder("A", "B");

            Copy first = session.find(Copy.class, new CopyId(book.getId(), 1));
            session.persist(new Loan("acme", first, "bob", LocalDate.of(2026, 2, 1)));
            session.flush();
            within(
                    session,
                    rows -> rows.insert(LOAN.insert(book.getId(), 2, LocalDate.of(2026, 3, 1))
                            .borrowerId("alice")));
            List<String> lent = within(
                    session,
                    rows -> rows.from(LOAN)
                            .orderBy(LOAN.due.asc())
                            .select(LOAN.borrower().name, LOAN.copy().shelf, (name, shelf) -> name + shelf)
                            .list());
            assertThat(lent).containsExactly("BobA", "AliceB");
            assertThat(session.createQuery("from Loan l order by l.due", Loan.class)
                            .list())
                    .extracting(loan -> loan.getCopy().getShelf())
                    .containsExactly("A", "B");
        });
    }

    @Test
    void aClassForTheTableBetweenNeedsNoSqlOfItsOwn() {
        Long id = sessions.fromTransaction(session -> {
            Book book = persistedBook(session);
            session.flush();
            session.persist(new Contribution(book, book.getAuthor()));
            session.flush();
            Author other = within(session, LibraryTest::insertedAuthor);
            within(session, rows -> rows.insert(CONTRIBUTION.insert(book.getId(), other.getId())));
            return book.getId();
        });
        Rows rows = database.as(ALICE);
        Book read = rows.find(BOOK.key(id)).orElseThrow();
        assertThat(rows.load(read, BOOK.authorsByContribution()))
                .extracting(Author::getName)
                .containsExactly(ADA, ADA);
        assertThat(rows.from(BOOK)
                        .where(BOOK.authorsByContribution().any(AUTHOR.nameLast.eq("Lovelace")))
                        .count())
                .isEqualTo(1);
        long contributions = sessions.fromTransaction(
                session -> session.createQuery("select count(*) from Contribution c where c.book.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult());
        assertThat(contributions).isEqualTo(2);
    }

    @Test
    void withoutTheOrganizationHibernatesRowBetweenIsRefused() {
        assertThatThrownBy(() -> sessions.inTransaction(session -> {
                    Book book = persistedBook(session);
                    Genre essay = new Genre("acme", "essay");
                    session.persist(essay);
                    session.flush();
                    // what Hibernate would send without @SQLInsert
                    session.createNativeMutationQuery(
                                    "insert into book_genres (book_id, genre_id) values (:book, :genre)")
                            .setParameter("book", book.getId())
                            .setParameter("genre", essay.getId())
                            .executeUpdate();
                }))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("organization_id");
    }

    @Test
    void genresOfBooksAreReadAndWrittenByBoth() {
        Long id = sessions.fromTransaction(session -> {
            Book book = persistedBook(session);
            Genre essay = new Genre("acme", "essay");
            session.persist(essay);
            book.getGenres().add(essay);
            session.flush();
            Genre novel = within(session, rows -> rows.insert(GENRE.insert("novel")));
            within(session, rows -> rows.insert(BOOK_GENRES.insert(book.getId(), novel.getId())));
            return book.getId();
        });
        Book read = database.as(ALICE).from(BOOK).with(BOOK.genres()).one();
        assertThat(read.getGenres()).extracting(Genre::getName).containsExactlyInAnyOrder("essay", "novel");
        sessions.inTransaction(session -> {
            Book book = session.find(Book.class, id);
            assertThat(book.getGenres()).extracting(Genre::getName).containsExactlyInAnyOrder("essay", "novel");
            book.getGenres().removeIf(genre -> genre.getName().equals("essay"));
        });
        assertThat(database.as(ALICE).load(read, BOOK.genres()))
                .extracting(Genre::getName)
                .containsExactly("novel");
    }

    @Test
    void freeholdShowsNothingOfOthersAndHibernateCannotPointThere() {
        Author theirs = sessions.fromTransaction(session -> {
            Author author = new Author("globex", ADA, null);
            session.persist(author);
            return author;
        });
        assertThat(database.as(ALICE).from(AUTHOR).count()).isZero();
        assertThatThrownBy(() -> sessions.inTransaction(session -> {
                    session.persist(new Book("acme", "Spy", session.getReference(Author.class, theirs.getId())));
                    session.flush();
                }))
                .isInstanceOf(ConstraintViolationException.class);
    }
}
