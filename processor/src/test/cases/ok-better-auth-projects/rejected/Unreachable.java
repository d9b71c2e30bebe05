package com.acme.projects;

import static com.acme.projects.AuthTables.USER;
import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;

import dev.freehold.db.Rows;

/** What a query cannot reach from where it starts does not compile. */
final class Unreachable {
    void where(Rows rows) {
        rows.from(PROJECT).where(TASK.title.eq("x")); // error
    }

    void orderBy(Rows rows) {
        rows.from(PROJECT).orderBy(TASK.title.asc()); // error
    }

    void select(Rows rows) {
        rows.from(PROJECT).select(TASK.title); // error
    }

    void any(Rows rows) {
        rows.from(PROJECT).where(PROJECT.tasks().any(PROJECT.name.eq("x"))); // error
    }

    void patch(Rows rows) {
        rows.update(PROJECT.patch().name("x")).where(TASK.title.eq("x")); // error
    }

    void patchOfOwner(Rows rows) {
        rows.update(PROJECT.patch().ownerId("bob")).all(); // error
    }

    void deleteOfAuthTable(Rows rows) {
        rows.delete(USER).where(USER.id.eq("x")); // error
    }

    void insertIntoAuthTable(Rows rows) {
        rows.insert(USER.insert("x")); // error
    }

    void patchOfAuthTable(Rows rows) {
        rows.update(USER.patch()).all(); // error
    }
}
