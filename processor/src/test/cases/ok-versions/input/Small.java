package com.acme.versions;

import dev.freehold.Unscoped;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A class with a small version that has a getter, and a name of its own. */
@Unscoped("pages are for everyone")
public class Small {
    @Id
    private int id;

    private String text;

    @Version
    @Column(name = "revision")
    private Short version;

    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Short getVersion() {
        return version;
    }

    public void setVersion(Short version) {
        this.version = version;
    }
}
