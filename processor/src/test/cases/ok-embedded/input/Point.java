package com.acme.parcels;

import jakarta.persistence.Embeddable;

/** A class of which generated code sees a constructor without parameters, and setters. */
@Embeddable
public class Point {
    private double latitude;
    private double longitude;

    Point() {}

    public Point(double latitude, double longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    public double getLatitude() {
        return latitude;
    }

    protected void setLatitude(double latitude) {
        this.latitude = latitude;
    }

    public double getLongitude() {
        return longitude;
    }

    protected void setLongitude(double longitude) {
        this.longitude = longitude;
    }
}
