package dev.freehold.models.shop;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a customer sends back: refers to a line by both parts of its key. */
@Entity
@Table(name = "return_requests")
@InOrganization
public class ReturnRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumns({
        @JoinColumn(name = "order_id", referencedColumnName = "order_id"),
        @JoinColumn(name = "line_position", referencedColumnName = "position")
    })
    private OrderLine line;

    @Column(length = 500)
    private String reason;

    @Column(nullable = true)
    private byte[] photo;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public OrderLine getLine() {
        return line;
    }

    public void setLine(OrderLine line) {
        this.line = line;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public byte[] getPhoto() {
        return photo;
    }

    public void setPhoto(byte[] photo) {
        this.photo = photo;
    }
}
