package com.acme;

import dev.freehold.MirrorOf;
import dev.freehold.auth.SupabaseAuth.User;
import jakarta.persistence.Id;
import java.util.UUID;

@MirrorOf(User.class)
public class Profile {
    @Id
    UUID id;
}
