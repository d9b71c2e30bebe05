package dev.freehold.processor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken is what Java takes. */
final class AddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "255.255.255.255", "192.0.2.1"})
    void shortAddresses(String text) throws UnknownHostException {
        assertThat(Addresses.isAddress(text)).isTrue();
        assertThat(InetAddress.getByName(text)).isInstanceOf(Inet4Address.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"::", "::1", "2001:db8::1", "1::", "1:2:3:4:5:6:7:8", "fe80::ABCD:1", "1:2:3:4:5:6:7::"})
    void longAddresses(String text) throws UnknownHostException {
        assertThat(Addresses.isAddress(text)).isTrue();
        assertThat(InetAddress.getByName(text)).isInstanceOf(Inet6Address.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":::",
                "1",
                "1.2",
                "1.2.3.256",
                "01.2.3.4",
                "acme.com",
                "1:2:3:4:5:6:7",
                "1::2::3",
                "12345::",
                "::g",
                "fe80::1%eth0",
                "::ffff:1.2.3.4",
                "::ffff:102:304",
                "10.0.0.0/8",
                "1:2:3:4:5:6:7:8::",
                "abcd"
            })
    void noAddresses(String text) {
        assertThat(Addresses.isAddress(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "/a//b",
                "?q",
                "#f",
                "mailto:a@acme.com",
                "https://acme.com",
                "https://acme.com:8080/ü?a=%20b#c",
                "a/b:c",
                "urn:x:y",
                "//acme.com/a",
                "http://a.b?c",
                "x:/",
                "./a",
                "it's"
            })
    void uris(String text) throws URISyntaxException {
        assertThat(Addresses.isUri(text)).isTrue();
        assertThat(new URI(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "a b", "http://", "mailto:", ":a", "1a:b", "a%2", "a<b>", "http://a b", "a#b#c", "{x}"})
    void noUris(String text) {
        assertThat(Addresses.isUri(text)).isFalse();
    }
}
