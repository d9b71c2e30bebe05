package dev.freehold.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.freehold.db.Database;
import dev.freehold.providers.app.AppSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tables that the server makes are those that Freehold describes by the options of that server. */
@ExtendWith(RealServer.class)
final class LayoutTest {
    private final Deployment deployment;

    LayoutTest(Deployment deployment) {
        this.deployment = deployment;
    }

    @Test
    void theTablesForTestsAreThoseOfTheServer() throws Exception {
        Catalog described = Catalog.of(deployment.database(
                "described", Deployment.generated("auth-tables-for-tests.sql"), Deployment.generated("schema.sql")));
        Catalog real = Catalog.of(deployment.dataSource());
        assertThat(real.constraints()).contains("\"user\" user_email_key UNIQUE (email)");
        assertThat(described.columns()).isEqualTo(real.columns());
        assertThat(described.constraints()).isEqualTo(real.constraints());
        assertThat(described.defaults()).isEqualTo(real.defaults());
        assertThat(described.indexes()).isEqualTo(real.indexes());
    }

    @Test
    void theDatabaseOfTheServerIsWhatTheCodeReliesOn() {
        assertThatCode(() ->
                        Database.open(deployment.dataSource(), AppSchema.SCHEMA).verify())
                .doesNotThrowAnyException();
    }
}
