package com.acme;

import java.io.Serializable;

public record LineKey(String invoice, Integer number) implements Serializable {}
