package com.acme.board;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;
import java.util.UUID;

@InOrganization
public record Tag(@Id @GeneratedValue UUID id, String name, @ManyToMany(mappedBy = "tags") List<Task> tasks) {}
