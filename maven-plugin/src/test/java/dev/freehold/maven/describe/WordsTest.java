package dev.freehold.maven.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    user, User
                    users, User
                    USERS, User
                    teamMember, TeamMember
                    team_members, TeamMember
                    identities, Identity
                    audit_log_entries, AuditLogEntry
                    addresses, Address
                    address, Address
                    statuses, Status
                    status, Status
                    databases, Database
                    licenses, License
                    boxes, Box
                    branches, Branch
                    cookies, Cookie
                    people, Person
                    jwks, Jwks
                    jwkss, Jwks
                    apikeys, ApiKey
                    users_sync, UsersSync
                    metadata, Metadata
                    news, News
                    AspNetUserLogins, AspNetUserLogin
                    "user account", UserAccount
                    """)
    void recordsHaveTheNameOfOneRow(String table, String record) {
        assertThat(Words.of(table).singular().pascalCase()).isEqualTo(record);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    auth_user, user
                    AspNetUsers, user
                    next_auth_sessions, session
                    auth, auth
                    """)
    void prefixesThatSayNothingAreNoPartOfARole(String table, String words) {
        assertThat(Words.ofTable(table).text()).isEqualTo(words);
    }
}
