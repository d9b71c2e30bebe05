package dev.freehold.security.differential;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The statement that the runtime logged last. It keeps the log from the console, where thousands would stand. */
final class LastStatement extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("dev.freehold.db");
    private String text = "";

    LastStatement() {
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.FINE);
        logger.addHandler(this);
    }

    String text() {
        return text;
    }

    @Override
    public void publish(LogRecord entry) {
        text = new SimpleFormatter().formatMessage(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }
}
