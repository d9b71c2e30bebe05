package dev.freehold.processor.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from a column's name whether it is likely to hold a secret: a password, a token, a key, a hash of one of them.
 *
 * <p>It goes by the words of the name. What names the secret has to stand at its end, because what follows says
 * something about the secret instead: {@code refresh_token} is one, {@code refresh_token_expires_at} and
 * {@code token_type} are none. A name alone cannot tell {@code apikey.key} or {@code verification.value}.
 */
public final class SecretNames {
    private static final Pattern SECRET = words(
            "pass(word|words|wd|phrase|code)?|pwd|pw",
            "tokens?|jwt|cookie|secrets?|hmac|salts?|nonces?|verifiers?|credentials?|mnemonic|pin",
            "[th]?otp|hash(es)?",
            "(private|secret|api|access|auth|signing|encryption|decryption|hmac|jwt|session|recovery|reset|activation"
                    + "|master|shared|symmetric) keys?|apikeys?",
            "(auth|authorization|oauth|otp|totp|mfa|sms|pin|device|user|access|login|security|verification"
                    + "|confirmation|activation|reset|backup|recovery|scratch|invite|invitation) codes?",
            "(recovery|seed) phrase|(secret|security) answer|security stamp|(remember|activation|reset) digest");

    /** Whatever they precede: {@code encrypted_password}, {@code hashed_rt}. */
    private static final Pattern CONCEALED = Pattern.compile("(encrypted|hashed) .+|(?!is ).+ (encrypted|hashed)");

    /** Words that may follow without making it something else: {@code email_change_token_new}, {@code token_hash}. */
    private static final String STILL_THE_SECRET =
            "( (hash|hashes|hashed|digest|salt|encrypted|ciphertext|value|values|data|blob|raw|plain|text|bytes|hex"
                    + "|base64|json|pem|jwk|new|old|current|previous|pending|history|[0-9]+))*";

    /** PostgreSQL folds {@code passwordHash} without quotes to one word. */
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            "(?!has)[a-z0-9]+(password|passwd|token|secret|(private|secret|api)key)s?|[a-z0-9]*password(hash|salt|digest)");

    /** A fact about the secret, and none: {@code has_password}, {@code max_tokens}. */
    private static final Pattern ABOUT_IT = Pattern.compile(
            "(is|has|had|must|needs?|requires?|required|force|forces|allows?|enables?|enabled|disabled?|uses?|can|should"
                    + "|skips?|no|without|max|min|num|number|count|total|remaining|input|output) .*"
                    + "|change password|(e ?mail|phone|user ?name) (and|or) password");

    /** What a hash stands for where nothing is kept from anybody. */
    private static final Pattern FINGERPRINT =
            Pattern.compile("(.* )?(avatar|image|picture|photo|file|content|blur|commit|email) hash");

    /** What ends a name that tells of a concealed value. */
    private static final Set<String> TELLING = Set.of("at", "on", "by", "id", "type", "version", "algorithm", "with");

    private SecretNames() {}

    /**
     * Whether a column is likely to hold a secret.
     *
     * @param columnName a column's name in snake_case or camelCase
     * @return true for {@code accessToken}, {@code password_hash}, {@code backup_codes} and their like
     */
    public static boolean looksSecret(String columnName) {
        String words = separated(columnName);
        if (ABOUT_IT.matcher(words).matches() || FINGERPRINT.matcher(words).matches()) {
            return false;
        }
        return SECRET.matcher(words).matches()
                || RUN_TOGETHER.matcher(words).matches()
                || (CONCEALED.matcher(words).matches() && !TELLING.contains(lastOf(words)));
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile("(.* )?(" + String.join("|", alternatives) + ")" + STILL_THE_SECRET);
    }

    private static String separated(String columnName) {
        return SqlNames.snakeCase(columnName)
                .replaceAll("[^\\p{Alnum}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String lastOf(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
