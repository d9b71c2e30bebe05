package com.acme;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Unscoped("a table of its own")
@Table(name = "failures")
public record ProfileMirrorFailures(@Id long id) {}
