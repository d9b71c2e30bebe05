package dev.freehold.models.cms;

import dev.freehold.InOrganization;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Pictures in an order of their own. */
@Entity
@Table(name = "galleries")
@InOrganization
public class Gallery {
    @Id
    @GeneratedValue
    private UUID id;

    private String title;

    @ManyToMany
    @JoinTable(
            name = "gallery_media",
            joinColumns = @JoinColumn(name = "gallery_id", referencedColumnName = "id"),
            inverseJoinColumns = @JoinColumn(name = "media_id", referencedColumnName = "id"))
    private List<Media> pictures = new ArrayList<>();

    @ManyToMany
    private Set<Tag> tags = new HashSet<>();

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<Media> getPictures() {
        return pictures;
    }

    public void setPictures(List<Media> pictures) {
        this.pictures = pictures;
    }

    public Set<Tag> getTags() {
        return tags;
    }

    public void setTags(Set<Tag> tags) {
        this.tags = tags;
    }
}
