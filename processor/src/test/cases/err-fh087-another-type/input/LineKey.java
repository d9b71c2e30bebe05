package com.acme;

import java.io.Serializable;

public record LineKey(String invoice, Long number) implements Serializable {}
