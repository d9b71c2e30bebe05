package dev.freehold.db.verify;

import java.lang.module.ModuleDescriptor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The last versions of Better Auth before its tables changed, oldest first. */
enum BetterAuthVersion {
    /** API keys have a user. */
    V1_4("1.4"),
    /** API keys have a reference. */
    V1_5("1.5"),
    /** Failures of second factors are not counted. */
    V1_6_33("1.6.33"),
    /** Teams do not count their members, and keys do not name their algorithm. */
    V1_6("1.6"),
    /** Accounts have an issuer. */
    V1_7_2("1.7.2"),
    /** The newest that is known. */
    V1_7("1.7");

    private final String text;

    BetterAuthVersion(String text) {
        this.text = text;
    }

    /** The one with the tables of a version; {@code 1.6} alone is the last of its line. */
    static BetterAuthVersion of(String version) {
        return Arrays.stream(values())
                .filter(each -> number(version).compareTo(number(each.text)) <= 0)
                .findFirst()
                .orElse(V1_7);
    }

    private static ModuleDescriptor.Version number(String text) {
        return ModuleDescriptor.Version.parse(text.chars().filter(c -> c == '.').count() < 2 ? text + ".9999" : text);
    }

    /** What to write for one of some; empty if the newest, which need not be said, is among them. */
    static Optional<String> toWrite(Set<BetterAuthVersion> versions) {
        return versions.contains(V1_7)
                ? Optional.empty()
                : versions.stream().max(Comparator.naturalOrder()).map(newest -> newest.text);
    }
}
