package dev.freehold.models.cms;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word on pages. */
@Entity
@Table(name = "tags")
@InOrganization
public class Tag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(unique = true, length = 50)
    private String name;

    /** The tag that is used instead. */
    @ManyToOne
    @JoinColumn(name = "synonym_of_id")
    private @Nullable Tag synonymOf;

    @OneToMany(mappedBy = "tag")
    private Set<PageTag> pageTags = new HashSet<>();

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable Tag getSynonymOf() {
        return synonymOf;
    }

    public void setSynonymOf(@Nullable Tag synonymOf) {
        this.synonymOf = synonymOf;
    }

    public Set<PageTag> getPageTags() {
        return pageTags;
    }

    public void setPageTags(Set<PageTag> pageTags) {
        this.pageTags = pageTags;
    }
}
