package dev.freehold.models.shop;

import dev.freehold.InOrganization;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who buys; perhaps a user of the shop. */
@Entity
@Table(
        name = "customers",
        uniqueConstraints = @UniqueConstraint(name = "customers_email_key", columnNames = "email"),
        indexes = @Index(name = "customers_name_idx", columnList = "last_name, first_name"))
@InOrganization
public class Customer extends AuditedEntity<CustomerId> {
    @Column(name = "first_name", length = 80)
    private String firstName;

    @Column(name = "last_name", length = 80)
    private String lastName;

    @Column(length = 254, nullable = false)
    private String email;

    @Column(nullable = true)
    private String phone;

    private Locale locale;

    private Set<Segment> segments = new LinkedHashSet<>();

    @Column(name = "newsletter", length = 1)
    @Convert(converter = YesNoConverter.class)
    private boolean newsletter;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "billing_street", length = 200))
    @AttributeOverride(name = "postalCode", column = @Column(name = "billing_postal_code", length = 12))
    @AttributeOverride(name = "city", column = @Column(name = "billing_city"))
    @AttributeOverride(name = "countryCode", column = @Column(name = "billing_country_code", length = 2))
    private Address billingAddress;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "street", column = @Column(name = "shipping_street", nullable = true)),
        @AttributeOverride(name = "postalCode", column = @Column(name = "shipping_postal_code", nullable = true)),
        @AttributeOverride(name = "city", column = @Column(name = "shipping_city", nullable = true)),
        @AttributeOverride(name = "countryCode", column = @Column(name = "shipping_country_code", nullable = true))
    })
    private @Nullable Address shippingAddress;

    /** The account that orders for them, if they have one. */
    @References(User.class)
    private @Nullable String userId;

    @OneToMany(mappedBy = "customer")
    @OrderBy("placedAt desc")
    private List<Order> orders = new ArrayList<>();

    @Transient
    private String displayName;

    public Customer() {}

    public Customer(String firstName, String lastName, String email) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.email = email;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** They need not tell. */
    public Optional<String> getPhone() {
        return Optional.ofNullable(phone);
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public Locale getLocale() {
        return locale;
    }

    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    public Set<Segment> getSegments() {
        return segments;
    }

    public void setSegments(Set<Segment> segments) {
        this.segments = segments;
    }

    public boolean isNewsletter() {
        return newsletter;
    }

    public void setNewsletter(boolean newsletter) {
        this.newsletter = newsletter;
    }

    public Address getBillingAddress() {
        return billingAddress;
    }

    public void setBillingAddress(Address billingAddress) {
        this.billingAddress = billingAddress;
    }

    public @Nullable Address getShippingAddress() {
        return shippingAddress;
    }

    public void setShippingAddress(@Nullable Address shippingAddress) {
        this.shippingAddress = shippingAddress;
    }

    public @Nullable String getUserId() {
        return userId;
    }

    public void setUserId(@Nullable String userId) {
        this.userId = userId;
    }

    public List<Order> getOrders() {
        return orders;
    }

    public void setOrders(List<Order> orders) {
        this.orders = orders;
    }

    public String getDisplayName() {
        if (displayName == null) {
            displayName = firstName + " " + lastName;
        }
        return displayName;
    }
}
