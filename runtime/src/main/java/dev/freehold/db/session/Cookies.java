package dev.freehold.db.session;

import java.util.ArrayList;
import java.util.List;

/** From the header {@code Cookie} to the values of some cookies. */
final class Cookies {
    private Cookies() {}

    /** The values of the cookies, those of the first name first; there may be several of one name (RFC 6265, 5.4). */
    static List<String> values(String header, List<String> names) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            for (String pair : header.split(";", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0 && pair.substring(0, equals).strip().equals(name)) {
                    values.add(pair.substring(equals + 1).strip());
                }
            }
        }
        return values;
    }
}
