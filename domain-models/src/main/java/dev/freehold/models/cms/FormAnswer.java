package dev.freehold.models.cms;

import dev.freehold.CreatedAt;
import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.UUID;

/** What a visitor wrote into a field: refers to it by both parts of its key. */
@InOrganization
@Table(name = "form_answers")
public record FormAnswer(
        @Id @GeneratedValue UUID id,

        @ManyToOne(optional = false)
        @JoinColumns({
            @JoinColumn(name = "form_id", referencedColumnName = "form_id"),
            @JoinColumn(name = "field_position", referencedColumnName = "position")
        })
        FormField field,

        String text,
        @CreatedAt LocalDateTime sentAt) {}
