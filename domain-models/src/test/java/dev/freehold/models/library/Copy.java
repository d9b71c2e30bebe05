package dev.freehold.models.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A copy of a book on a shelf: its id has two parts. */
@Entity
@IdClass(CopyId.class)
@Table(name = "copies")
public class Copy extends LibraryEntity {
    @Id
    @Column(name = "book_id")
    private Long bookId;

    @Id
    private Integer number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "book_id", insertable = false, updatable = false)
    private Book book;

    @Column(length = 20)
    private String shelf;

    protected Copy() {}

    public Copy(String organizationId, Long bookId, int number, String shelf) {
        setOrganizationId(organizationId);
        this.bookId = bookId;
        this.number = number;
        this.shelf = shelf;
    }

    public Long getBookId() {
        return bookId;
    }

    public void setBookId(Long bookId) {
        this.bookId = bookId;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public Book getBook() {
        return book;
    }

    public void setBook(Book book) {
        this.book = book;
    }

    public String getShelf() {
        return shelf;
    }

    public void setShelf(String shelf) {
        this.shelf = shelf;
    }
}
