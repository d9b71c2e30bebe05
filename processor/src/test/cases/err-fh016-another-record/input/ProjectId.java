package com.acme;

public record ProjectId(String value) {}
