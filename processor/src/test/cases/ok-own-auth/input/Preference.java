package com.acme.billing;

import dev.freehold.Default;
import dev.freehold.OwnedBy;
import jakarta.persistence.Id;

/** What a person likes; the id is a UUID in the database and a text here. */
public record Preference(@Id @OwnedBy(OurAuth.Account.class) String accountId, @Default("light") String theme) {}
