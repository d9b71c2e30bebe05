package com.acme;

public record UserId(String value) {}
