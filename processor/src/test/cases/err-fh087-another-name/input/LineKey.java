package com.acme;

import java.io.Serializable;

public record LineKey(String bill, int number) implements Serializable {}
