package dev.freehold.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;

/** Runs {@code freehold:import} as Maven does, which alone can reach its parameters from elsewhere. */
public final class ImportGoal {
    private ImportGoal() {}

    /**
     * Imports schema {@code public}.
     *
     * @param url the database
     * @param holder the qualified name of the type to write
     * @param folder the folder of the sources
     */
    public static void run(String url, String holder, Path folder) throws MojoFailureException {
        ImportMojo goal = new ImportMojo(settings -> {
            throw new IllegalStateException("no settings are read");
        });
        goal.url = url;
        goal.user = "postgres";
        goal.holder = holder;
        goal.outputDirectory = folder.toFile();
        goal.execute();
    }
}
