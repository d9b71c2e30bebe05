package dev.freehold.sample;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Remembers the last statement of Freehold's log, which shows each statement's text at level DEBUG. */
final class StatementLog implements AutoCloseable {
    // kept, because the platform forgets loggers that nobody holds
    private final Logger logger = Logger.getLogger("dev.freehold.db");
    private final Latest latest = new Latest();

    private StatementLog() {}

    static StatementLog open() {
        StatementLog log = new StatementLog();
        log.logger.setLevel(Level.FINE); // what System.Logger calls DEBUG
        log.logger.addHandler(log.latest);
        return log;
    }

    String last() {
        return latest.statement;
    }

    @Override
    public void close() {
        logger.removeHandler(latest);
        logger.setLevel(null);
    }

    private static final class Latest extends Handler {
        private volatile String statement = "";

        @Override
        public void publish(LogRecord message) {
            statement = message.getMessage();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
