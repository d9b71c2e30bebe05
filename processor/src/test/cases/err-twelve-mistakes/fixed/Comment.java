package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What somebody says about a task. */
@InOrganization
public record Comment(@Id @GeneratedValue String id, @References(Task.class) String taskId, String text) {}
