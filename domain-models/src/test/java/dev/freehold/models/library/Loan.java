package dev.freehold.models.library;

import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a user has a copy: refers to it by both parts of its id. */
@Entity
@Table(name = "loans")
public class Loan extends LibraryEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "book_id", referencedColumnName = "book_id")
    @JoinColumn(name = "copy_number", referencedColumnName = "number")
    private Copy copy;

    @References(User.class)
    private @Nullable String borrowerId;

    private LocalDate due;

    protected Loan() {}

    public Loan(String organizationId, Copy copy, String borrowerId, LocalDate due) {
        setOrganizationId(organizationId);
        this.copy = copy;
        this.borrowerId = borrowerId;
        this.due = due;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Copy getCopy() {
        return copy;
    }

    public void setCopy(Copy copy) {
        this.copy = copy;
    }

    public @Nullable String getBorrowerId() {
        return borrowerId;
    }

    public void setBorrowerId(@Nullable String borrowerId) {
        this.borrowerId = borrowerId;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
