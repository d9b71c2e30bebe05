package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(User.class)
public record Note(@Id @GeneratedValue String id, @Column(name = "the_name_of_this_column_is_much_longer_than_postgresql_can_ever_keep") String text) {}
