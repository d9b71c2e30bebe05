package dev.freehold.db.session;

import dev.freehold.db.PostgresServer;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/**
 * Credentials that a Better Auth 1.7.7 server gave out, and its rows. Test-only: the secret was never used elsewhere.
 */
final class Sample {
    private static final Map<String, Object> VALUES = parse();

    static final String SECRET = (String) VALUES.get("secret");
    static final String OTHER_SECRET = "test-only-NEW-secret-do-not-use-fedcba9876543210";

    static final String ALICE = "PdyZ04E94wk9Art44UjMHbVWcG34ngie";
    static final String BOB = "sWyX2rfBrjg84JgKFYtmOmBjUPK7VXv4";
    static final String ACME = "SIKSmqWQj5NNzXcynu4MoMWdAs5frVro";
    static final String TEAM_OF_ALICE = "dLeFqSHbN297u8caESWZPpXIJxl2C1tY";
    static final String TEAM_OF_BOB = "jcqgI6DNNDo6Zd6bxcrA7Ck9uuLcwAtb";

    /** Alice's, in Acme. */
    static final String COOKIE = cookie("signUpAlice");

    static final String COOKIE_OF_BOB = cookie("signUpBob");

    /** Alice's second one, in no organization. */
    static final String COOKIE_WITHOUT_ORGANIZATION = cookie("signInRememberMeFalse");

    static final String TOKEN = COOKIE.substring(COOKIE.indexOf('=') + 1, COOKIE.indexOf('.', COOKIE.indexOf('=')));
    static final String API_KEY = apiKey("user_with_prefix");
    static final String API_KEY_WITHOUT_PREFIX = apiKey("user_no_prefix");
    static final String API_KEY_OF_ACME = apiKey("org");
    static final String JWT = (String) VALUES.get("jwt");
    static final String ISSUER = "http://127.0.0.1:3999";

    private Sample() {}

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(String table) {
        return ((Map<String, List<Map<String, Object>>>) VALUES.get("rows")).get(table);
    }

    /** The value of the cookie, as it was set. */
    static String value(String cookie) {
        return cookie.substring(cookie.indexOf('=') + 1);
    }

    @SuppressWarnings("unchecked")
    private static String cookie(String event) {
        String set =
                ((Map<String, List<String>>) VALUES.get(event)).get("setCookie").get(0);
        return set.substring(0, set.indexOf(';'));
    }

    @SuppressWarnings("unchecked")
    private static String apiKey(String name) {
        return ((Map<String, String>) VALUES.get("apiKeys")).get(name);
    }

    private static Map<String, Object> parse() {
        try {
            return JsonUtil.parseJson(PostgresServer.resource("better-auth-1.7.7-sample-values.json"));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
