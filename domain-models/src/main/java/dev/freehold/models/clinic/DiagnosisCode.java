package dev.freehold.models.clinic;

import dev.freehold.Unscoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A code of the international list of diseases: a tree. */
@Entity
@Table(name = "diagnosis_codes")
@Unscoped("the same list for every clinic")
public class DiagnosisCode {
    @Id
    @Column(length = 8)
    private String code;

    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_code", referencedColumnName = "code")
    private @Nullable DiagnosisCode parent;

    @OneToMany(mappedBy = "parent")
    private Set<DiagnosisCode> children = new HashSet<>();

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable DiagnosisCode getParent() {
        return parent;
    }

    public void setParent(@Nullable DiagnosisCode parent) {
        this.parent = parent;
    }

    public Set<DiagnosisCode> getChildren() {
        return children;
    }

    public void setChildren(Set<DiagnosisCode> children) {
        this.children = children;
    }
}
