package dev.freehold.models.shop;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** What search engines are told; its key is the product's. */
@Entity
@Table(name = "product_seo")
@InOrganization
public class ProductSeo {
    @Id
    private ProductId id;

    @MapsId
    @OneToOne(optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    @Column(length = 70)
    private String title;

    @Column(length = 160, nullable = true)
    private String description;

    public ProductId getId() {
        return id;
    }

    public void setId(ProductId id) {
        this.id = id;
    }

    public Product getProduct() {
        return product;
    }

    public void setProduct(Product product) {
        this.product = product;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
