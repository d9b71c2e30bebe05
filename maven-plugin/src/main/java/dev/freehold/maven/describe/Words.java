package dev.freehold.maven.describe;

import dev.freehold.processor.link.Accessors;
import dev.freehold.processor.model.SqlNames;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name of the database as its words in lower case: {@code teamMember} and {@code TEAM_MEMBERS} have two.
 *
 * @param all the words
 */
record Words(List<String> all) {
    private static final Set<String> NO_PLURAL = Set.of(
            "jwks", "sms", "saas", "news", "series", "species", "data", "metadata", "alias", "canvas", "kubernetes");

    static Words of(String name) {
        return new Words(Arrays.stream(SqlNames.snakeCase(name).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> word.matches("apikeys?") ? Stream.of("api", word.substring(3)) : Stream.of(word))
                .toList());
    }

    /**
     * The words of a table's name: the last as one row, without what only says that it is a table of authentication.
     */
    static Words ofTable(String table) {
        List<String> words = of(table).all();
        for (List<String> prefix : List.of(List.of("asp", "net"), List.of("auth"), List.of("next", "auth"))) {
            if (words.size() > prefix.size() && words.subList(0, prefix.size()).equals(prefix)) {
                words = words.subList(prefix.size(), words.size());
            }
        }
        return new Words(words).singular();
    }

    Words singular() {
        if (all.isEmpty()) {
            return this;
        }
        int last = all.size() - 1;
        return new Words(IntStream.rangeClosed(0, last)
                .mapToObj(i -> i == last ? singular(all.get(i)) : all.get(i))
                .toList());
    }

    /** The inverse of the regular English plural, with the irregular ones that name tables. */
    private static String singular(String word) {
        if (word.equals("people")) {
            return "person";
        }
        if (word.equals("jwkss")) { // what adapters make of it that put an s behind everything
            return "jwks";
        }
        if (!word.endsWith("s") || word.length() < 3 || word.matches(".*(ss|us|is)") || NO_PLURAL.contains(word)) {
            return word;
        }
        if (word.matches(".*[^aeiou]ies") && !Set.of("cookies", "movies").contains(word)) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (word.matches(".*(sses|uses|xes|ches|shes)") ? 2 : 1));
    }

    String last() {
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }

    boolean within(Set<String> vocabulary) {
        return !all.isEmpty() && vocabulary.containsAll(all);
    }

    /** Joined by blanks. */
    String text() {
        return String.join(" ", all);
    }

    String pascalCase() {
        return all.stream().map(Accessors::capitalized).collect(Collectors.joining());
    }

    String camelCase() {
        return all.isEmpty() ? "" : all.get(0) + new Words(all.subList(1, all.size())).pascalCase();
    }
}
