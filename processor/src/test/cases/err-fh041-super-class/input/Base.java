package com.acme;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

public class Base {
    @Id
    @GeneratedValue
    protected String id;
}
