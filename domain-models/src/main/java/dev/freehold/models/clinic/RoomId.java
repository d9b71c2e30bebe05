package dev.freehold.models.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A building and a number. */
@Embeddable
public record RoomId(
        @Column(length = 4) String building,
        @Column(name = "room_number") int number) implements Serializable {}
