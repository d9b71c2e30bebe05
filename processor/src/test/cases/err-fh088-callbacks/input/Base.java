package com.acme;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PreUpdate;

@MappedSuperclass
public class Base {
    String text;

    @PreUpdate
    void change() {
        text = text.strip();
    }
}
