package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public record Delivery(
        @Id @GeneratedValue String id,
        @References(value = Line.class, name = "line", id = "orderId") String orderId,
        @References(value = Line.class, name = "line", id = "position") int position) {}
