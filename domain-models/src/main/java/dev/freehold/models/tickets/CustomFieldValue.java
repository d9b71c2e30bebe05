package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import dev.freehold.db.schema.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What an issue says in it. */
@Entity
@IdClass(CustomFieldValue.Key.class)
@Table(name = "custom_field_values")
@InOrganization
public class CustomFieldValue {
    @Id
    @Column(name = "issue_id")
    private IssueId issueId;

    @Id
    @Column(name = "field_id")
    private Integer fieldId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "issue_id", insertable = false, updatable = false)
    private Issue issue;

    @ManyToOne(optional = false)
    @JoinColumn(name = "field_id", insertable = false, updatable = false)
    private CustomField field;

    private Json value;

    public IssueId getIssueId() {
        return issueId;
    }

    public void setIssueId(IssueId issueId) {
        this.issueId = issueId;
    }

    public Integer getFieldId() {
        return fieldId;
    }

    public void setFieldId(Integer fieldId) {
        this.fieldId = fieldId;
    }

    public Issue getIssue() {
        return issue;
    }

    public void setIssue(Issue issue) {
        this.issue = issue;
    }

    public CustomField getField() {
        return field;
    }

    public void setField(CustomField field) {
        this.field = field;
    }

    public Json getValue() {
        return value;
    }

    public void setValue(Json value) {
        this.value = value;
    }

    /** An issue and a field. */
    public record Key(IssueId issueId, Integer fieldId) implements Serializable {}
}
