package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;

@OwnedBy(User.class)
public record Note(@Id @GeneratedValue String id, List<Remark> remarks) {}
