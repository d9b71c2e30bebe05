package dev.freehold.models.shop;

import dev.freehold.InOrganization;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sold, in one or more variants. */
@Entity
@Table(
        name = "products",
        uniqueConstraints = @UniqueConstraint(columnNames = {"sku"}),
        indexes = {
            @Index(columnList = "status, created_at desc"),
            @Index(name = "products_name_idx", columnList = "name")
        })
@InOrganization
public class Product extends AuditedEntity<ProductId> {
    @Column(nullable = false, length = 40, updatable = false)
    private String sku;

    @Column(nullable = false)
    private String name;

    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = true, columnDefinition = "text")
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private ProductStatus status = ProductStatus.DRAFT;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "amount", column = @Column(name = "price", precision = 12, scale = 2)),
        @AttributeOverride(name = "currency", column = @Column(name = "price_currency", length = 3))
    })
    private Money price;

    private List<String> keywords = new ArrayList<>();

    @ManyToOne(optional = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "brand_id", nullable = true)
    private @Nullable Brand brand;

    @ManyToMany
    @JoinTable(
            name = "product_categories",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"))
    private Set<Category> categories = new HashSet<>();

    @ManyToMany
    private Set<Supplier> suppliers = new HashSet<>();

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ProductVariant> variants = new ArrayList<>();

    @OneToMany(mappedBy = "product")
    private List<Image> images = new ArrayList<>();

    @OneToOne(mappedBy = "product")
    private @Nullable ProductSeo seo;

    private transient int views;

    public String getSku() {
        return sku;
    }

    public void setSku(String sku) {
        this.sku = sku;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public ProductStatus getStatus() {
        return status;
    }

    public void setStatus(ProductStatus status) {
        this.status = status;
    }

    public Money getPrice() {
        return price;
    }

    public void setPrice(Money price) {
        this.price = price;
    }

    public List<String> getKeywords() {
        return keywords;
    }

    public void setKeywords(List<String> keywords) {
        this.keywords = keywords;
    }

    public @Nullable Brand getBrand() {
        return brand;
    }

    public void setBrand(@Nullable Brand brand) {
        this.brand = brand;
    }

    public Set<Category> getCategories() {
        return categories;
    }

    public void setCategories(Set<Category> categories) {
        this.categories = categories;
    }

    public Set<Supplier> getSuppliers() {
        return suppliers;
    }

    public void setSuppliers(Set<Supplier> suppliers) {
        this.suppliers = suppliers;
    }

    public List<ProductVariant> getVariants() {
        return variants;
    }

    public void setVariants(List<ProductVariant> variants) {
        this.variants = variants;
    }

    public List<Image> getImages() {
        return images;
    }

    public void setImages(List<Image> images) {
        this.images = images;
    }

    public @Nullable ProductSeo getSeo() {
        return seo;
    }

    public void setSeo(@Nullable ProductSeo seo) {
        this.seo = seo;
    }

    /** How often this object was shown; nothing that is kept. */
    public int countView() {
        return ++views;
    }

    /** What a product looks like. */
    @Entity
    @Table(name = "product_images")
    @InOrganization(through = "product")
    public static class Image {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        private UUID id;

        @ManyToOne(optional = false)
        private Product product;

        private URI location;

        @Column(name = "alternative", nullable = true, length = 300)
        private String alternativeText;

        private short position;

        protected Image() {}

        public Image(Product product, URI location) {
            this.product = product;
            this.location = location;
        }

        public UUID getId() {
            return id;
        }

        public void setId(UUID id) {
            this.id = id;
        }

        public Product getProduct() {
            return product;
        }

        public void setProduct(Product product) {
            this.product = product;
        }

        public URI getLocation() {
            return location;
        }

        public void setLocation(URI location) {
            this.location = location;
        }

        public String getAlternativeText() {
            return alternativeText;
        }

        public void setAlternativeText(String alternativeText) {
            this.alternativeText = alternativeText;
        }

        public short getPosition() {
            return position;
        }

        public void setPosition(short position) {
            this.position = position;
        }
    }
}
