package com.acme;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;

@Unscoped("a table of its own")
public record ProfileMirrorFailures(@Id long id) {}
