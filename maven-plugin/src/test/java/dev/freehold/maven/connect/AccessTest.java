package dev.freehold.maven.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:5432/app?user=ada&password=p%40ss",
                "postgresql://ada:p%40ss@localhost:5432/app",
                "postgres://ada:p%40ss@localhost:5432/app"
            })
    void readsEveryForm(String address) throws GoalFailure {
        Access access = Access.of(address, null, null);

        assertThat(access.place()).isEqualTo("localhost:5432/app");
        assertThat(access.user()).isEqualTo("ada");
        assertThat(access.properties()).containsEntry("password", "p@ss").doesNotContainKey("sslmode");
        assertThat(access).hasToString("ada at localhost:5432/app");
    }

    @Test
    void whatIsSaidApartGoesFirst() throws GoalFailure {
        Properties properties =
                Access.of("postgresql://ada:one@localhost/app", "bob", "two").properties();

        assertThat(properties).containsEntry("user", "bob").containsEntry("password", "two");
    }

    @Test
    void whatLeavesTheMachineIsEncryptedAndVerified() throws GoalFailure {
        assertThat(Access.of("postgresql://db.acme.com/app?channel_binding=require", null, null)
                        .properties())
                .containsEntry("sslmode", "verify-full")
                .containsEntry("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory")
                .containsEntry("channelBinding", "require");
        assertThat(Access.of("jdbc:postgresql://db.acme.com/app?sslmode=disable", null, null)
                        .properties())
                .containsEntry("sslmode", "disable")
                .doesNotContainKey("sslfactory");
        assertThat(Access.of("jdbc:postgresql://127.0.0.1/app", null, null).properties())
                .doesNotContainKey("sslmode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://ada:hunter2@localhost/app",
                "mysql://ada:hunter2@localhost/app",
                "postgresql://ada:hunter2%@local host/app",
                "postgresql:hunter2",
                "hunter2"
            })
    void anAddressThatIsNoneIsNotRepeated(String address) {
        assertThatThrownBy(() -> Access.of(address, null, null))
                .isInstanceOf(GoalFailure.class)
                .hasMessageStartingWith("freehold.url ")
                .hasMessageNotContaining("hunter2");
    }
}
