package com.acme.work;

import dev.freehold.InOrganization;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.UniqueConstraint;
import java.util.LinkedHashSet;
import java.util.Set;

/** The entity has a name of its own, so that its table has, and the tables between have. */
@Entity(name = "WorkItem")
@InOrganization
@AssociationOverride(
        name = "project",
        joinColumns = @JoinColumn(name = "in_project"),
        foreignKey = @ForeignKey(name = "work_in_project"))
@AssociationOverride(
        name = "labels",
        joinTable =
                @JoinTable(
                        name = "worded",
                        joinColumns = @JoinColumn(name = "work", comment = "what bears the label"),
                        inverseJoinColumns = @JoinColumn(name = "word", columnDefinition = "text"),
                        foreignKey = @ForeignKey(name = "worded_work"),
                        inverseForeignKey = @ForeignKey(name = "worded_word"),
                        uniqueConstraints = @UniqueConstraint(name = "one_word_for_work", columnNames = "work"),
                        indexes = @Index(name = "by_word", columnList = "word desc"),
                        check = @CheckConstraint(name = "no_bad_word", constraint = "word <> 'bad'"),
                        comment = "Work and its words."))
public class Task extends Base {
    @ManyToOne
    @JoinColumn(
            name = "origin",
            updatable = false,
            comment = "where it began",
            check = @CheckConstraint(name = "no_nowhere", constraint = "origin <> 'nowhere'"),
            foreignKey = @ForeignKey(name = "work_from_project"))
    Project origin;

    @ManyToMany
    Set<Label> hints = new LinkedHashSet<>();
}
