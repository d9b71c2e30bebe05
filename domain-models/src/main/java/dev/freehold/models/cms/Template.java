package dev.freehold.models.cms;

import dev.freehold.InOrganization;
import dev.freehold.db.schema.Json;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How a page looks; its id is its name. */
@Entity
@Table(name = "templates")
@InOrganization
public class Template {
    @EmbeddedId
    private TemplateName name;

    @Column(columnDefinition = "text")
    private String markup;

    private Json settings;

    Template() {}

    public Template(TemplateName name, String markup, Json settings) {
        this.name = name;
        this.markup = markup;
        this.settings = settings;
    }

    public TemplateName getName() {
        return name;
    }

    public String getMarkup() {
        return markup;
    }

    public Json getSettings() {
        return settings;
    }
}
