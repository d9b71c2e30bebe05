package com.acme;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class Base {
    String text;
}
