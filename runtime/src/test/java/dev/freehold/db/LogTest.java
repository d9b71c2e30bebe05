package dev.freehold.db;

import static com.acme.projects.ProjectTable.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

/** What the log shows of statements: their text at level DEBUG, and never a value. */
class LogTest {
    @Test
    void statementsWithoutTheirValues() throws SQLException {
        Rows ada = PostgresServer.newDatabase().as(TestDatabase.ADA);
        List<String> messages = logged(() -> {
            ada.insert(PROJECT.insert("SECRET-4711"));
            ada.from(PROJECT).where(PROJECT.name.eq("SECRET-4711")).list();
        });

        assertThat(messages).hasSize(2);
        assertThat(messages.get(0)).startsWith("insert into \"public\".\"project\"");
        assertThat(messages.get(1)).startsWith("select p.\"id\"");
        assertThat(messages).noneMatch(message -> message.contains("SECRET-4711"));
    }

    @Test
    void theReasonOfUnscopedStatementsIsLoggedAndInEachOfThem() throws SQLException {
        Database database = PostgresServer.newDatabase().database();
        List<String> messages = logged(() -> {
            Unscoped all = database.unscoped("nightly\nreport");
            all.from(PROJECT).where(PROJECT.name.eq("SECRET-4711")).list();
            all.update(PROJECT.patch().name("SECRET-4711")).where(PROJECT.id.eq("none"));
            all.delete(PROJECT).where(PROJECT.id.eq("none"));
            all.transaction(tx -> tx.from(PROJECT).count());
        });

        assertThat(messages.get(0)).isEqualTo("unscoped: nightly report");
        assertThat(messages.subList(1, messages.size()))
                .hasSize(4)
                .allMatch(message -> message.startsWith("/* unscoped: nightly report */ "))
                .noneMatch(message -> message.contains("SECRET-4711"));
    }

    private static List<String> logged(Runnable body) {
        List<String> messages = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord message) {
                messages.add(new SimpleFormatter().formatMessage(message));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.freehold.db");
        logger.setLevel(Level.FINE);
        logger.addHandler(handler);
        try {
            body.run();
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(null);
        }
        return messages;
    }
}
