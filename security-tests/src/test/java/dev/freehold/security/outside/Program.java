package dev.freehold.security.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a program that ended had to say.
 *
 * @param command with its arguments
 */
public record Program(List<String> command, int status, String output, String errors) {
    /**
     * Runs it to its end, five minutes at most.
     *
     * @param folder where it runs; its output stays there as a log
     * @throws CannotRun if there is no such program
     */
    public static Program run(Path folder, String... command) throws CannotRun, IOException, InterruptedException {
        String name = String.valueOf(Path.of(command[0]).getFileName());
        Path output = folder.resolve(name + ".out.log");
        Path errors = folder.resolve(name + ".err.log");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
        } catch (IOException e) {
            throw new CannotRun("There is no " + command[0] + " here.");
        }
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException(
                    List.of(command) + " did not end within five minutes:\n" + Files.readString(errors));
        }
        return new Program(List.of(command), process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    public boolean succeeded() {
        return status == 0;
    }

    @Override
    public String toString() {
        return command + " ended with " + status + ":\n" + output + errors;
    }
}
