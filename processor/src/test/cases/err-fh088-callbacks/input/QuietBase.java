package com.acme;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PreUpdate;

@MappedSuperclass
public class QuietBase {
    String text;

    @PreUpdate
    void change() {
        text = text.strip();
    }
}
