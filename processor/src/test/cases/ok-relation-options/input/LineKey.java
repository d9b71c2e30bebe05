package com.acme.work;

import java.io.Serializable;

/** The key of a line. */
public record LineKey(String invoice, Integer number) implements Serializable {}
