package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

@OwnedBy(User.class)
public record Note(
        @Id @GeneratedValue String id,
        List<List<String>> lines,
        Map<String, String> labels,
        List<byte[]> pictures,
        SortedSet<String> sorted,
        Object anything,
        Pair pair) {
    public record Pair(String left, String right) {}
}
