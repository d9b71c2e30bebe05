package dev.freehold.models.cms;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** Where files lie: a tree. */
@Entity
@Table(name = "media_folders")
@InOrganization
public class MediaFolder extends Node<Long, MediaFolder> {
    @Column(length = 80)
    private String name;

    @OneToMany(mappedBy = "folder")
    private List<Media> files = new ArrayList<>();

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<Media> getFiles() {
        return files;
    }

    public void setFiles(List<Media> files) {
        this.files = files;
    }
}
