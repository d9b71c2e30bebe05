package dev.freehold.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretNamesTest {
    @ParameterizedTest
    @MethodSource("columnsOfKnownSchemas")
    void everyColumnOfTheKnownSchemasIsToldRightly(String line) {
        String column = line.substring(2);

        assertThat(SecretNames.looksSecret(column)).as(column).isEqualTo(line.startsWith("+"));
    }

    static List<String> columnsOfKnownSchemas() throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(SecretNamesTest.class.getResource("/auth/column-names.txt"))
                .toURI());
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void theKnownSchemasHaveBoth() throws IOException, URISyntaxException {
        assertThat(columnsOfKnownSchemas()).hasSizeGreaterThan(250);
        assertThat(columnsOfKnownSchemas())
                .filteredOn(line -> line.startsWith("+"))
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PASSWORD",
                "PasswordHash", // ASP.NET Identity
                "SecurityStamp",
                "access_key",
                "accesstoken",
                "activation_code",
                "api-key",
                "apiKey",
                "apikey",
                "change_password_token",
                "client_secret_value",
                "credential_data", // Keycloak
                "encrypted_otp_secret",
                "hashedRt",
                "hmac_secret_base64",
                "jwt",
                "login_pin",
                "mfaRecoveryKey",
                "old_passwd",
                "otp",
                "otp_backup_codes",
                "pass",
                "passwordSalt",
                "password_digest", // Rails
                "password_history",
                "password_reset_token",
                "passwordhash",
                "pkce_verifier",
                "previous_token_2",
                "remember_digest",
                "remember_token", // Laravel
                "salt",
                "secret_answer",
                "seed_phrase",
                "sessionToken", // Auth.js
                "session_key", // Django
                "signingKeyPem",
                "smtp pwd",
                "ssn_encrypted",
                "token_value", // Spring Security
                "tokens",
                "totpSecret",
                "twoFactorBackupCodes",
                "user_activation_key", // WordPress
                "user_pass",
                "verification_code",
                "webhook_secret"
            })
    void aSecretByItsName(String column) {
        assertThat(SecretNames.looksSecret(column)).as(column).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "avatar_hash",
                "code",
                "commentary",
                "compass",
                "contentHash",
                "country_code",
                "cookie_consent",
                "emailVerified",
                "encrypted",
                "encrypted_at",
                "encryption_key_id",
                "expires",
                "has_password",
                "haspassword",
                "hash_algorithm",
                "is_encrypted",
                "is_token",
                "key",
                "key_prefix",
                "last_token_refresh",
                "mapping",
                "max_tokens",
                "must_change_password",
                "nonce_created_at",
                "otpEnabled",
                "passport",
                "password_changed_at",
                "password_expired",
                "password_hash_algorithm",
                "password_login_enabled",
                "password_set",
                "pinned",
                "postal_code",
                "primary_key",
                "public_key",
                "referral_code",
                "requires_password_reset",
                "salted",
                "secret_name",
                "secretary",
                "token_count",
                "token_expires_at",
                "tokenize",
                "value",
                "verification_code_sent_at"
            })
    void noSecretByItsName(String column) {
        assertThat(SecretNames.looksSecret(column)).as(column).isFalse();
    }
}
