package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

public final class Projects {
    private static final class Inside {
        @InOrganization
        record Project(@Id @GeneratedValue String id, String name) {}
    }
}
