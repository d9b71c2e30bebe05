package dev.freehold.models.cms;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A field of a form, known by its position. */
@SuppressWarnings("ArrayRecordComponent")
@InOrganization
@Table(name = "form_fields")
public record FormField(
        @Id @References(Form.class) UUID formId,
        @Id int position,
        String label,
        @Enumerated(EnumType.STRING) FieldKind kind,
        String[] choices) {}
