package com.acme;

import jakarta.persistence.Embeddable;

@Embeddable
public class LineKey {
    private final int no;

    public LineKey(int no) {
        this.no = no;
    }

    public int getNo() {
        return no;
    }
}
