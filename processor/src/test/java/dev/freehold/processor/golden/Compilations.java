package dev.freehold.processor.golden;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Compiles the input of each case once per compiler, for all tests of this JVM. */
final class Compilations {
    private static final Map<Key, Compilation> DONE = new ConcurrentHashMap<>();

    private Compilations() {}

    static Compilation of(Case golden, CompilerKind compiler) {
        return DONE.computeIfAbsent(
                new Key(golden, compiler),
                key -> Compilation.processed(
                        compiler, golden.input(), golden.options(), golden.work(compiler, "input")));
    }

    private record Key(Case golden, CompilerKind compiler) {}
}
