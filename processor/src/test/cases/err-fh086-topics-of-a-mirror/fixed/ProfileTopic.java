package com.acme;

import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.SupabaseAuth;
import jakarta.persistence.Id;
import java.util.UUID;

@OwnedBy(SupabaseAuth.User.class)
public class ProfileTopic {
    @Id
    @References(value = Profile.class, onDelete = OnDelete.CASCADE)
    UUID profileId;

    @Id
    @References(value = Topic.class, onDelete = OnDelete.CASCADE)
    String topicName;
}
