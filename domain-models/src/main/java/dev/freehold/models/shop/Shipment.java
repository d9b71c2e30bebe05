package dev.freehold.models.shop;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parcel on its way. */
@Entity
@Table(name = "shipments")
@InOrganization
public class Shipment extends BaseEntity<UUID> {
    @ManyToOne(optional = false)
    private Order order;

    @ManyToOne(optional = false)
    @JoinColumn(name = "origin_id")
    private Warehouse origin;

    /** Where it goes if nobody takes it. */
    @ManyToOne
    @JoinColumn(name = "return_to_id")
    private @Nullable Warehouse returnTo;

    @Convert(converter = CarrierConverter.class)
    @Column(length = 1)
    private Carrier carrier;

    @Column(name = "transit_time", nullable = true)
    private Duration transitTime;

    public Order getOrder() {
        return order;
    }

    public void setOrder(Order order) {
        this.order = order;
    }

    public Warehouse getOrigin() {
        return origin;
    }

    public void setOrigin(Warehouse origin) {
        this.origin = origin;
    }

    public @Nullable Warehouse getReturnTo() {
        return returnTo;
    }

    public void setReturnTo(@Nullable Warehouse returnTo) {
        this.returnTo = returnTo;
    }

    public Carrier getCarrier() {
        return carrier;
    }

    public void setCarrier(Carrier carrier) {
        this.carrier = carrier;
    }

    public Duration getTransitTime() {
        return transitTime;
    }

    public void setTransitTime(Duration transitTime) {
        this.transitTime = transitTime;
    }
}
