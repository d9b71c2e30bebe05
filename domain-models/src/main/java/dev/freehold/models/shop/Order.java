package dev.freehold.models.shop;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a customer bought. */
@Entity
@Table(
        name = "orders",
        indexes = {@Index(name = "orders_placed_idx", columnList = "placed_at desc, id"), @Index(columnList = "status")
        },
        uniqueConstraints = @UniqueConstraint(columnNames = "reference"))
@InOrganization
public class Order extends BaseEntity<OrderId> {
    @Column(length = 20, nullable = false, updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    @Default("PLACED")
    private OrderStatus status;

    @Column(name = "placed_at", insertable = false, updatable = false)
    @Default(sql = "now()")
    private Instant placedAt;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id", nullable = false, foreignKey = @ForeignKey(name = "orders_customer_fk"))
    private Customer customer;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<OrderLine> lines = new ArrayList<>();

    @OneToOne(mappedBy = "order", fetch = FetchType.LAZY)
    private Payment payment;

    @OneToMany(mappedBy = "order")
    private Set<Shipment> shipments = new LinkedHashSet<>();

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total", precision = 14, scale = 2))
    private Money total;

    @Embedded
    private Address deliverTo;

    @ManyToOne
    @JoinColumn(name = "coupon_id")
    private @Nullable Coupon coupon;

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public OrderStatus getStatus() {
        return status;
    }

    public void setStatus(OrderStatus status) {
        this.status = status;
    }

    public Instant getPlacedAt() {
        return placedAt;
    }

    public void setPlacedAt(Instant placedAt) {
        this.placedAt = placedAt;
    }

    public Customer getCustomer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }

    public List<OrderLine> getLines() {
        return lines;
    }

    public void setLines(List<OrderLine> lines) {
        this.lines = lines;
    }

    public Payment getPayment() {
        return payment;
    }

    public void setPayment(Payment payment) {
        this.payment = payment;
    }

    public Set<Shipment> getShipments() {
        return shipments;
    }

    public void setShipments(Set<Shipment> shipments) {
        this.shipments = shipments;
    }

    public Money getTotal() {
        return total;
    }

    public void setTotal(Money total) {
        this.total = total;
    }

    public Address getDeliverTo() {
        return deliverTo;
    }

    public void setDeliverTo(Address deliverTo) {
        this.deliverTo = deliverTo;
    }

    public @Nullable Coupon getCoupon() {
        return coupon;
    }

    public void setCoupon(@Nullable Coupon coupon) {
        this.coupon = coupon;
    }
}
