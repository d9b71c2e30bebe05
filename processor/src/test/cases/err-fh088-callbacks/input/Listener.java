package com.acme;

import jakarta.persistence.PostPersist;

public class Listener {
    @PostPersist
    void heard(Object row) {}
}
