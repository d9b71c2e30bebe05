package dev.freehold.processor.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares what a compiler gave for a case with what {@code expected/} holds. */
final class Golden {
    private static final String ERRORS = "errors.txt";

    private Golden() {}

    /**
     * Fails unless the outcome is the expected one; before that, {@code -Dgolden.update=true} makes javac's outcome the
     * expected one.
     */
    static void check(Case golden, CompilerKind compiler) {
        String where = golden + ", " + compiler;
        SortedMap<String, String> actual = golden.succeeds() ? generated(golden, compiler) : errors(golden, compiler);
        if (compiler == CompilerKind.JAVAC && Boolean.getBoolean("freehold.golden.update")) {
            FileTree.write(golden.expected(), actual);
        }
        Difference.check(where, FileTree.read(golden.expected()), actual);
    }

    private static SortedMap<String, String> generated(Case golden, CompilerKind compiler) {
        Compilation compilation = Compilations.of(golden, compiler);
        Clean.check(golden + ", " + compiler, compilation);
        return compilation.generated();
    }

    private static SortedMap<String, String> errors(Case golden, CompilerKind compiler) {
        Compilation javac = Compilations.of(golden, CompilerKind.JAVAC);
        if (javac.findings().stream().noneMatch(Finding::fromProcessor)) {
            throw new AssertionError(
                    golden + ": the processor finds nothing to complain of\n" + Finding.render(javac.findings()));
        }
        List<Finding> findings = compiler == CompilerKind.JAVAC
                ? javac.findings()
                : inPlaceOfProcessors(
                        javac.findings(), Compilations.of(golden, compiler).fromProcessor());
        return new TreeMap<>(Map.of(ERRORS, Finding.render(findings)));
    }

    /**
     * What javac itself says stays, for ECJ says it in other words; what the processor says is ECJ's. ECJ
     * (BaseMessagerImpl, 3.46) knows no place for records, their components, and packages: such a finding takes the
     * place of javac's finding with the same words.
     */
    private static List<Finding> inPlaceOfProcessors(List<Finding> javac, List<Finding> ecj) {
        List<Finding> open =
                new ArrayList<>(javac.stream().filter(Finding::fromProcessor).toList());
        List<Finding> result = new ArrayList<>(
                javac.stream().filter(finding -> !finding.fromProcessor()).toList());
        ecj.stream().filter(Finding::isPlaced).forEach(finding -> {
            result.add(finding);
            open.remove(finding);
        });
        for (Finding finding :
                ecj.stream().filter(finding -> !finding.isPlaced()).toList()) {
            Finding placed =
                    open.stream().filter(finding::saysTheSameAs).findFirst().orElse(finding);
            result.add(placed);
            open.remove(placed);
        }
        return result;
    }
}
