package dev.freehold.models.cms;

import dev.freehold.InOrganization;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a menu: leads to a page or to an address. */
@Entity
@Table(
        name = "menu_items",
        check = @CheckConstraint(name = "menu_items_target", constraint = "(page_id is null) <> (address is null)"))
@InOrganization
public class MenuItem {
    @Id
    @GeneratedValue
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "menu_id")
    private Menu menu;

    @Column(length = 80)
    private String label;

    @ManyToOne
    @JoinColumn(name = "page_id")
    private @Nullable Page page;

    private @Nullable URI address;

    private short position;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Menu getMenu() {
        return menu;
    }

    public void setMenu(Menu menu) {
        this.menu = menu;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public @Nullable Page getPage() {
        return page;
    }

    public void setPage(@Nullable Page page) {
        this.page = page;
    }

    public @Nullable URI getAddress() {
        return address;
    }

    public void setAddress(@Nullable URI address) {
        this.address = address;
    }

    public short getPosition() {
        return position;
    }

    public void setPosition(short position) {
        this.position = position;
    }
}
