package com.acme.company;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** A mark on a remark: three steps away from the organization. */
@InOrganization(through = "remark")
public record Reaction(@Id @GeneratedValue UUID id, @References(Remark.class) String remarkId, String sign) {}
