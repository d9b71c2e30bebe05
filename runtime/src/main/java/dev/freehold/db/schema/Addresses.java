package dev.freehold.db.schema;

import dev.freehold.db.error.InvalidValueException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** From {@code inet} to addresses and back. */
final class Addresses {
    /** Only what is an address by its form, as Java asks the name service for anything else. */
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:.]*");

    private Addresses() {}

    static InetAddress address(String text) {
        if (!NUMBERS.matcher(text).matches()) {
            throw new InvalidValueException("a network, or what else is no address of one machine, is no InetAddress");
        }
        try {
            InetAddress address = InetAddress.getByName(text);
            return address instanceof Inet4Address && text.indexOf(':') >= 0 ? mapped(address.getAddress()) : address;
        } catch (UnknownHostException e) { // its message shows the value
            throw new InvalidValueException("a text that is no address");
        }
    }

    static String text(InetAddress address) {
        String text = address.getHostAddress();
        if (text.indexOf('%') >= 0) {
            throw new InvalidValueException("an address with a scope, which PostgreSQL does not keep");
        }
        return text;
    }

    /** An address of IPv4 in one of IPv6, which Java would take out of it, so that it would not be found again. */
    private static InetAddress mapped(byte[] four) throws UnknownHostException {
        byte[] sixteen = new byte[16];
        sixteen[10] = -1;
        sixteen[11] = -1;
        System.arraycopy(four, 0, sixteen, 12, four.length);
        return Inet6Address.getByAddress(null, sixteen, -1);
    }
}
