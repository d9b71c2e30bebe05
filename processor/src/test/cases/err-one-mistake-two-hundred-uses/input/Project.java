package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;

@InOrganization
public record Project(@Id @GeneratedValue String id, String name, List<List<String>> tags) {}
