package com.acme;

import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

public class Task {
    @Id
    String id;

    @ManyToOne
    Project project;
}
