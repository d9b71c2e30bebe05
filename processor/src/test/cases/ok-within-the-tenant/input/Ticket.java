package com.acme.desk;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Id;

/** What somebody asks for; agents write it down. */
@InOrganization(write = {"owner", "agent"})
public record Ticket(@Id String id, @Column(unique = true) String title) {}
