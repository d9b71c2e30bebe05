package com.acme.board;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Its organization is its task's, and so is that of what stands between it and others. */
@InOrganization(through = "task")
public record Step(
        @Id @GeneratedValue String id,
        @ManyToOne(optional = false) @Nullable Task task,
        @ManyToMany List<Color> colors,
        @ManyToMany List<Tag> tags) {}
