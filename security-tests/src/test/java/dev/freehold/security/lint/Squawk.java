package dev.freehold.security.lint;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.freehold.security.outside.CannotRun;
import dev.freehold.security.outside.NodePackages;
import dev.freehold.security.outside.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Squawk, the linter for scripts, from npm. */
record Squawk(Path folder) {
    private static final Pattern NOT_FOR_HERE = Pattern.compile("unsupported platform|was not installed");

    /** Something that it does not like. */
    record Finding(String script, int line, String rule, String message) {
        @Override
        public String toString() {
            return script + ":" + line + " " + rule + ": " + message;
        }
    }

    static Squawk install() throws CannotRun, IOException, InterruptedException {
        return new Squawk(NodePackages.install("squawk", "squawk.toml").folder());
    }

    /** What it says by the rules of {@code squawk.toml}. */
    List<Finding> judge(List<Path> scripts) throws CannotRun, IOException, InterruptedException {
        return run(scripts, "--config", "squawk.toml");
    }

    /** What it says where no rule is left out. */
    List<Finding> judgeByEveryRule(List<Path> scripts) throws CannotRun, IOException, InterruptedException {
        return run(scripts, "--pg-version", "15.0", "--assume-in-transaction");
    }

    private List<Finding> run(List<Path> scripts, String... options)
            throws CannotRun, IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "node_modules/squawk-cli/js/bin/squawk"));
        command.addAll(List.of("--reporter", "json"));
        command.addAll(List.of(options));
        scripts.forEach(script -> command.add(script.toAbsolutePath().toString()));
        Program squawk = Program.run(folder, command.toArray(String[]::new));
        if (NOT_FOR_HERE.matcher(squawk.errors()).find()) {
            throw new CannotRun(squawk.errors().strip());
        }
        if (!squawk.output().startsWith("[")) {
            throw new IllegalStateException(squawk.toString());
        }
        return JsonParser.parseString(squawk.output()).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(Squawk::finding)
                .toList();
    }

    private static Finding finding(JsonObject json) {
        // It counts lines from 0.
        return new Finding(
                json.get("file").getAsString(),
                json.get("line").getAsInt() + 1,
                json.get("rule_name").getAsString(),
                json.get("message").getAsString());
    }

    /** The rules that {@code squawk.toml} leaves out. */
    static List<String> excluded(String toml) {
        String list = toml.substring(toml.indexOf("excluded_rules"));
        return list.lines()
                .map(String::strip)
                .flatMap(line -> line.startsWith("\"") ? Stream.of(line.split("\"", -1)[1]) : Stream.empty())
                .toList();
    }
}
