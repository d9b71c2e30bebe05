package com.acme;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;

@Unscoped("topics are for everyone")
public class Topic {
    @Id
    String name;
}
