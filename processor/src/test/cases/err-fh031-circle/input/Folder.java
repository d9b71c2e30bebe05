package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization(through = "page")
public record Folder(@Id @GeneratedValue String id, @References(value = Page.class, onDelete = OnDelete.CASCADE) String pageId) {}
