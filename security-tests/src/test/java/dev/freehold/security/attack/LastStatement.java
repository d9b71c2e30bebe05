package dev.freehold.security.attack;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The text of each thread's last statement, from the log of the runtime. */
final class LastStatement extends Handler {
    private static final Logger LOG = Logger.getLogger("dev.freehold.db");
    private static final ThreadLocal<String> TEXT = ThreadLocal.withInitial(() -> "no statement");

    static void listen() {
        LOG.setLevel(Level.FINE);
        LOG.setUseParentHandlers(false);
        LOG.addHandler(new LastStatement());
    }

    static String text() {
        return TEXT.get().replace('\n', ' ');
    }

    static void forget() {
        TEXT.set("no statement");
    }

    @Override
    public void publish(LogRecord entry) {
        TEXT.set(entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
