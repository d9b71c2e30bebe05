package dev.freehold.db.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What reaches any log, at any level, while something is done. */
final class Logged {
    private Logged() {}

    static List<String> during(Runnable body) {
        List<String> messages = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                messages.add(entry.getMessage()
                        + (entry.getParameters() == null ? "" : Arrays.toString(entry.getParameters()))
                        + (entry.getThrown() == null ? "" : entry.getThrown()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        Logger root = Logger.getLogger("dev.freehold");
        root.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setUseParentHandlers(false);
        try {
            body.run();
        } finally {
            root.removeHandler(handler);
            root.setUseParentHandlers(true);
            root.setLevel(null);
        }
        return messages;
    }
}
