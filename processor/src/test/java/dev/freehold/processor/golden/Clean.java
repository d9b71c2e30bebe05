package dev.freehold.processor.golden;

/** Demands a compilation without a word, by the compiler or the processor, that gave something. */
final class Clean {
    private Clean() {}

    static void check(String where, Compilation compilation) {
        if (!compilation.findings().isEmpty()) {
            throw new AssertionError(where + " should compile without a word:\n"
                    + Finding.render(compilation.findings()) + compilation.classes());
        }
        if (compilation.generated().isEmpty()) {
            throw new AssertionError(where + ": nothing was generated; is there a @Freehold package?");
        }
    }
}
