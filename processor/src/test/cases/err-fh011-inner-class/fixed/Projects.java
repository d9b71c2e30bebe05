package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

public final class Projects {
    private Projects() {}

    @InOrganization
    static class Project {
        @Id
        @GeneratedValue
        String id;

        String name;
    }
}
