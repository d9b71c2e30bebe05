package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@InOrganization
public class Meeting {
    @Id
    @GeneratedValue
    String id;

    @ManyToOne
    @JoinColumn(name = "room_building", referencedColumnName = "building")
    @JoinColumn(name = "room_number", referencedColumnName = "number")
    Room room;
}
