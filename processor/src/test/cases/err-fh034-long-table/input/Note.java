package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@OwnedBy(User.class)
@Table(name = "the_name_of_this_table_is_much_longer_than_postgresql_can_ever_keep")
public record Note(@Id @GeneratedValue String id, String text) {}
