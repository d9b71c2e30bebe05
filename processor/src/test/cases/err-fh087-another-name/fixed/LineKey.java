package com.acme;

import java.io.Serializable;

public record LineKey(String invoice, int number) implements Serializable {}
