package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Table;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What tables of authentication are called, by what they hold. */
final class RoleNames {
    /** The likelier the name, the earlier. */
    private static final List<Set<String>> USER = List.of(
            Set.of("user"),
            Set.of("users sync"),
            Set.of("app user", "application user", "site user", "system user", "user account", "user entity", "usr"),
            Set.of("account"),
            Set.of("person", "login", "principal", "customer", "member"));

    private static final int SURE_NAMES = 2;
    private static final Set<String> SIGNS_IN_BY =
            Set.of("email", "e mail", "mail", "email address", "username", "user name", "login", "login name");

    private static final Set<String> SESSION = Set.of("user", "login", "web", "http", "spring", "active", "session");
    private static final Set<String> ACCOUNT = Set.of(
            "account",
            "identity",
            "user identity",
            "federated identity",
            "oauth account",
            "oauth identity",
            "linked account",
            "social account",
            "external login",
            "user login",
            "passkey",
            "authenticator",
            "webauthn credential");
    private static final Set<String> API_KEY =
            Set.of("api key", "user api key", "api token", "user api token", "personal access token");
    private static final Set<String> SIGNING_KEY = Set.of("jwk", "jwks", "signing key", "jwt key");
    private static final Set<String> INVITATION = Set.of("invitation", "invite");

    /** What else belongs to authentication, by a word or by the whole name. */
    private static final Pattern OTHER = Pattern.compile("(.* )?(auth|oauth|oauth2|sso|saml|scim|mfa|otp|totp|webauthn"
            + "|passkey|credential|verification|authenticator|token|password|persistent login)( .*)?"
            + "|two factor|rate limit|device code|wallet address|organization role|recovery code|backup code"
            + "|(user )?(role|permission|authority)|role permission|group|group (member|authority)");

    private RoleNames() {}

    /** How likely a table is that of the users: 0 is best; negative if it is not. */
    static int userRank(Table table) {
        String text = Words.ofTable(table.name().table()).text();
        for (int rank = 0; rank < USER.size(); rank++) {
            if (USER.get(rank).contains(text)) {
                boolean signsIn = table.columns().stream()
                        .anyMatch(column ->
                                SIGNS_IN_BY.contains(Words.of(column.name()).text()));
                return rank < SURE_NAMES || signsIn ? rank : -1;
            }
        }
        return -1;
    }

    static boolean isCalledLikeUsers(String table) {
        String text = Words.ofTable(table).text();
        return USER.stream().limit(SURE_NAMES).anyMatch(names -> names.contains(text));
    }

    static boolean isOrganization(Table table) {
        return Links.ORGANIZATION_WORDS.contains(text(table));
    }

    static boolean isTeam(Table table) {
        return Links.TEAM_WORDS.contains(text(table));
    }

    /** {@code member}, {@code organization_members}, {@code users_organizations}, but not {@code project_members}. */
    static boolean isMembership(Table table, Set<String> group) {
        Words words = Words.ofTable(table.name().table());
        return words.all().stream()
                        .map(word -> new Words(List.of(word)).singular().last())
                        .allMatch(word -> Set.of("member", "membership", "user").contains(word) || group.contains(word))
                && !group.contains(words.text())
                && !words.text().equals("user");
    }

    static boolean isInvitation(Table table) {
        return INVITATION.contains(Words.ofTable(table.name().table()).last());
    }

    static boolean isSession(Table table) {
        Words words = Words.ofTable(table.name().table());
        return words.last().equals("session") && words.within(SESSION);
    }

    static boolean isAccount(Table table) {
        return ACCOUNT.contains(text(table));
    }

    static boolean isApiKey(Table table) {
        return API_KEY.contains(text(table));
    }

    static boolean isSigningKey(Table table) {
        return SIGNING_KEY.contains(text(table));
    }

    /** Whether a table without a role belongs to authentication all the same. */
    static boolean isOther(Table table) {
        String whole = Words.of(table.name().table()).singular().text();
        return OTHER.matcher(whole).matches() || OTHER.matcher(text(table)).matches();
    }

    private static String text(Table table) {
        return Words.ofTable(table.name().table()).text();
    }
}
