package com.acme.todos.work.deep.down;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A project, two packages below. */
@InOrganization
public record Project(@Id @GeneratedValue String id, String name) {}
