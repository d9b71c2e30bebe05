package dev.freehold.models.tickets;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.InetAddress;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A file on an issue. */
@Entity
@Table(name = "attachments")
@InOrganization(through = "issue")
public class Attachment {
    @Id
    @GeneratedValue
    private UUID id;

    @ManyToOne(optional = false)
    private Issue issue;

    @Column(length = 255)
    private String fileName;

    private byte[] content;

    private InetAddress sentFrom;

    @Column(insertable = false, updatable = false)
    @Default(sql = "now()")
    private OffsetDateTime sentAt;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Issue getIssue() {
        return issue;
    }

    public void setIssue(Issue issue) {
        this.issue = issue;
    }

    public String getFileName() {
        return fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    public byte[] getContent() {
        return content;
    }

    public void setContent(byte[] content) {
        this.content = content;
    }

    public InetAddress getSentFrom() {
        return sentFrom;
    }

    public void setSentFrom(InetAddress sentFrom) {
        this.sentFrom = sentFrom;
    }

    public OffsetDateTime getSentAt() {
        return sentAt;
    }

    public void setSentAt(OffsetDateTime sentAt) {
        this.sentAt = sentAt;
    }
}
