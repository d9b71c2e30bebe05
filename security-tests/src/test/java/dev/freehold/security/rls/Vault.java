package dev.freehold.security.rls;

/** The golden case {@code ok-row-level-security}, compiled along with small programs that use it. */
final class Vault {
    private static final Compiled COMPILED = Compiled.of(
            "com.acme.vault", "../processor/src/test/cases/ok-row-level-security/input", "src/test/resources/vault");

    private Vault() {}

    static Compiled compiled() {
        return COMPILED;
    }
}
