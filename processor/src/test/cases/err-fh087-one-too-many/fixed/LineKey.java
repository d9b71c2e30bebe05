package com.acme;

import java.io.Serializable;

public class LineKey implements Serializable {
    private static final long serialVersionUID = 1;

    String invoice;
    int number;
}
