package dev.freehold.processor.link;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells texts that Java and PostgreSQL read as one IP address, and that Java reads as a URI, without the classes of the
 * network: those would ask for the address of a name. It refuses rare forms that may be right.
 */
final class Addresses {
    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern FOUR = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final int GROUPS = 8;

    /** Java makes an address of four bytes of one that begins so. */
    private static final Pattern MAPPED = Pattern.compile("(?i)(0*:)*:?(0*:)*ffff:.*");

    private static final String CHARACTER = "([\\p{L}\\p{N}\\-._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})";
    private static final String HOST = "[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(:[0-9]{1,5})?";
    private static final Pattern URI = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*:(?=[^#])|(?![^/?#]*:))(//" + HOST
            + "(?=[/?#]|$)|(?!//))(" + CHARACTER + "|/)*(\\?(" + CHARACTER + "|[/?])*)?(#(" + CHARACTER + "|[/?])*)?");

    private Addresses() {}

    static boolean isAddress(String text) {
        return FOUR.matcher(text).matches() || isLong(text);
    }

    private static boolean isLong(String text) {
        String[] halves = text.split("::", -1);
        if (halves.length > 2 || MAPPED.matcher(text).matches()) {
            return false;
        }
        long groups = Stream.of(halves)
                .filter(half -> !half.isEmpty())
                .flatMap(half -> Stream.of(half.split(":", -1)))
                .count();
        boolean isWhole = halves.length == 2 ? groups < GROUPS : groups == GROUPS;
        return isWhole
                && Stream.of(halves)
                        .filter(half -> !half.isEmpty())
                        .flatMap(half -> Stream.of(half.split(":", -1)))
                        .allMatch(group -> GROUP.matcher(group).matches());
    }

    static boolean isUri(String text) {
        return URI.matcher(text).matches();
    }
}
