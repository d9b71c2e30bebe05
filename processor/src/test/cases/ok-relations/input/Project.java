package com.acme.board;

import dev.freehold.InOrganization;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.ArrayList;
import java.util.List;

/** Work with an end. */
@Entity
@InOrganization
public class Project {
    @Id
    @GeneratedValue
    private String id;

    private String name;

    /** What it is a part of. */
    @ManyToOne
    @JoinColumn(name = "parent_id")
    private Project parent;

    @OneToMany(mappedBy = "parent")
    private List<Project> parts = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Task> tasks = new ArrayList<>();

    @OneToOne(mappedBy = "project")
    private Budget budget;

    protected Project() {}

    public String getId() {
        return id;
    }

    void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }

    public Project getParent() {
        return parent;
    }

    void setParent(Project parent) {
        this.parent = parent;
    }

    public List<Project> getParts() {
        return parts;
    }

    void setParts(List<Project> parts) {
        this.parts = parts;
    }

    public List<Task> getTasks() {
        return tasks;
    }

    void setTasks(List<Task> tasks) {
        this.tasks = tasks;
    }

    public Budget getBudget() {
        return budget;
    }

    void setBudget(Budget budget) {
        this.budget = budget;
    }
}
