package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public record Page(@Id @GeneratedValue String id, @References(Folder.class) String folderId) {}
