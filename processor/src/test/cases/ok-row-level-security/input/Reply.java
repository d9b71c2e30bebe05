package com.acme.vault;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** An answer to a remark, whose organization is that of the remark's task. */
@InOrganization(through = "remark")
public record Reply(@Id @GeneratedValue long id, @References(Remark.class) long remarkId, String words) {}
