package dev.freehold.models.clinic;

/** Whether it takes place. */
public enum AppointmentStatus {
    BOOKED,
    ARRIVED,
    DONE,
    MISSED
}
