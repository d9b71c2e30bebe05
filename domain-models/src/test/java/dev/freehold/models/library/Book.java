package dev.freehold.models.library;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.SQLInsert;
import org.jspecify.annotations.Nullable;

/** What is borrowed. */
@Entity
@Table(name = "books")
public class Book extends LibraryEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 200)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private Status status;

    @Enumerated(EnumType.ORDINAL)
    private Binding binding;

    @Column(length = 1)
    @Convert(converter = YesNoConverter.class)
    private Boolean rare;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price", precision = 10, scale = 2, nullable = true))
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency", length = 3, nullable = true))
    private @Nullable Money price;

    private List<String> keywords = List.of();

    private Duration lentFor;

    private Instant boughtAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Author author;

    @OneToMany(mappedBy = "book")
    private Set<Copy> copies = new HashSet<>();

    /** The table between the two has the organization's column, which Hibernate does not know. */
    @ManyToMany
    @JoinTable(
            name = "book_genres",
            joinColumns = @JoinColumn(name = "book_id"),
            inverseJoinColumns = @JoinColumn(name = "genre_id"))
    @SQLInsert(
            sql = "insert into book_genres (organization_id, book_id, genre_id)"
                    + " select b.organization_id, b.id, g.id from books b, genres g where b.id = ? and g.id = ?")
    private Set<Genre> genres = new HashSet<>();

    protected Book() {}

    public Book(String organizationId, String title, Author author) {
        setOrganizationId(organizationId);
        this.title = title;
        this.author = author;
        this.status = Status.ORDERED;
        this.binding = Binding.PAPERBACK;
        this.rare = false;
        this.lentFor = Duration.ofDays(14);
        this.boughtAt = Instant.parse("2026-01-01T00:00:00Z");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        this.status = status;
    }

    public Binding getBinding() {
        return binding;
    }

    public void setBinding(Binding binding) {
        this.binding = binding;
    }

    public Boolean getRare() {
        return rare;
    }

    public void setRare(Boolean rare) {
        this.rare = rare;
    }

    public @Nullable Money getPrice() {
        return price;
    }

    public void setPrice(@Nullable Money price) {
        this.price = price;
    }

    public List<String> getKeywords() {
        return keywords;
    }

    public void setKeywords(List<String> keywords) {
        this.keywords = keywords;
    }

    public Duration getLentFor() {
        return lentFor;
    }

    public void setLentFor(Duration lentFor) {
        this.lentFor = lentFor;
    }

    public Instant getBoughtAt() {
        return boughtAt;
    }

    public void setBoughtAt(Instant boughtAt) {
        this.boughtAt = boughtAt;
    }

    public Author getAuthor() {
        return author;
    }

    public void setAuthor(Author author) {
        this.author = author;
    }

    public Set<Copy> getCopies() {
        return copies;
    }

    public void setCopies(Set<Copy> copies) {
        this.copies = copies;
    }

    public Set<Genre> getGenres() {
        return genres;
    }

    public void setGenres(Set<Genre> genres) {
        this.genres = genres;
    }
}
