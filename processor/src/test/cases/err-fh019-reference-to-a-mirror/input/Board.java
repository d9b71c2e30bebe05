package com.acme;

import dev.freehold.References;
import dev.freehold.Unscoped;
import jakarta.persistence.Id;
import java.util.UUID;

@Unscoped("everyone sees all boards")
public record Board(@Id long id, @References(Profile.class) UUID authorId) {}
