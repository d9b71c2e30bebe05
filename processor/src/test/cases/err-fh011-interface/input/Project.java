package com.acme;

import dev.freehold.InOrganization;

@InOrganization
public interface Project {
    String name();
}
