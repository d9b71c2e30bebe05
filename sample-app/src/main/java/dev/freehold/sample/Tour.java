package dev.freehold.sample;

import java.io.PrintStream;

/**
 * Shows both applications at work: what they ask in Java, what PostgreSQL is asked in SQL, what comes back, and what
 * becomes of those who reach for rows that are not theirs.
 *
 * <pre>{@code mvn -q -Ptour -pl sample-app -am package -DskipTests}</pre>
 */
public final class Tour {
    private Tour() {}

    public static void main(String[] args) {
        try (LocalPostgres postgres = LocalPostgres.start()) {
            run(postgres, System.out);
        }
        System.out.println();
        System.out.println("That was all. The server is stopped, and its data are gone.");
    }

    static void run(LocalPostgres postgres, PrintStream out) {
        Page page = new Page(out);
        page.title("Freehold: two small applications on " + postgres.version());
        Attempts attempts = new Attempts();
        TodosTour.run(postgres, page, attempts);
        ProjectsTour.run(postgres, page, attempts);
        page.step("And those who reach for rows that are not theirs", "each as named");
        page.rows(attempts.grid());
    }
}
