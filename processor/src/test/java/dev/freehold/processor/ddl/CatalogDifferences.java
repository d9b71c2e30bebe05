package dev.freehold.processor.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Turns two catalogs into the lines that say in what they differ. */
final class CatalogDifferences {
    private final String left;
    private final String right;
    private final List<String> lines = new ArrayList<>();

    private CatalogDifferences(String left, String right) {
        this.left = left;
        this.right = right;
    }

    static List<String> between(String left, Catalog leftCatalog, String right, Catalog rightCatalog) {
        CatalogDifferences differences = new CatalogDifferences(left, right);
        differences.compare(leftCatalog.facts(), rightCatalog.facts());
        return differences.lines;
    }

    private void compare(Map<String, Map<String, String>> leftFacts, Map<String, Map<String, String>> rightFacts) {
        TreeSet<String> subjects = new TreeSet<>(leftFacts.keySet());
        subjects.addAll(rightFacts.keySet());
        for (String subject : subjects) {
            if (!rightFacts.containsKey(subject)) {
                lines.add(subject + ": only " + left + ", " + leftFacts.get(subject));
            } else if (!leftFacts.containsKey(subject)) {
                lines.add(subject + ": only " + right + ", " + rightFacts.get(subject));
            } else {
                compare(subject, leftFacts.get(subject), rightFacts.get(subject));
            }
        }
    }

    private void compare(String subject, Map<String, String> leftAttributes, Map<String, String> rightAttributes) {
        leftAttributes.forEach((attribute, value) -> {
            String other = rightAttributes.getOrDefault(attribute, "none");
            if (!value.equals(other)) {
                lines.add(subject + ": " + attribute + " is " + value + " in " + left + ", " + other + " in " + right);
            }
        });
    }
}
