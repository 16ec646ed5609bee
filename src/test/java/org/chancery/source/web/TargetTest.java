package org.chancery.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which machines are asked. */
class TargetTest {
    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "1.1.1.1", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1",
            "169.253.0.1",
            "198.17.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "64:ff9a::1", "2003::1"})
    void asksAMachineOfThePublicInternet(String address) throws Exception {
        assertThat(target(address, false).machine()).isEqualTo(InetAddress.getByName(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.255.255.254", "::1", "10.0.0.1", "172.16.0.1", "172.31.255.255",
            "192.168.1.1",
            "fc00::1", "fdff::1", "fec0::1", "100.64.0.1", "100.127.255.255", "::ffff:127.0.0.1", "::ffff:10.1.2.3"})
    void asksAPrivateMachineOnlyWhereThatIsAllowed(String address) throws Exception {
        assertThatThrownBy(() -> target(address, false)).hasMessageContaining("\"feeds.example\" leads to ");
        assertThat(target(address, true).machine()).isEqualTo(InetAddress.getByName(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "0.1.2.3", "169.254.169.254", "fe80::1", "::", "::2", "::127.0.0.1", "::7f00:1",
            "::ffff:0:7f00:1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001:0:7f00:1::", "2001:db8::1",
            "3fff::1",
            "192.0.2.1", "198.51.100.1", "203.0.113.1", "198.18.0.1", "192.0.0.170", "192.88.99.1", "224.0.0.1",
            "239.255.255.255", "240.0.0.1", "255.255.255.255", "ff02::1", "100::1"})
    void neverAsksAMachineThatIsNone(String address) {
        assertThatThrownBy(() -> target(address, false)).isInstanceOf(FetchFault.class);
        assertThatThrownBy(() -> target(address, true)).isInstanceOf(FetchFault.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://2130706433/", "http://0x7f.1/", "http://0x7f000001/", "http://017700000001/",
            "http://127.1/", "http://0177.0.0.1/", "http://127.0.0.1./", "http://010.0.0.1/",
            "http://user@example.org/",
            "http://user:word@example.org/", "http:///path", "ftp://example.org/", "file:///etc/passwd",
            "http://example.org:0/", "http://example.org:99999/", "jar:http://example.org!/", "gopher://example.org/"})
    void refusesAnAddressThatIsOddlyWritten(String address) {
        assertThatThrownBy(
                () -> Target.of(URI.create(address), true, host -> List.of(InetAddress.getByName("8.8.8.8"))))
                .isInstanceOf(FetchFault.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8,127.0.0.1", "::1,8.8.8.8", "8.8.8.8,169.254.169.254"})
    void refusesANameOneOfWhoseMachinesIsPrivate(String addresses) {
        assertThatThrownBy(() -> Target.of(URI.create("https://feeds.example/"), false,
                host -> List.of(addresses.split(",")).stream().map(TargetTest::number).toList()))
                .hasMessageContaining("\"feeds.example\" leads to ");
    }

    private static Target target(String address, boolean privateToo) throws FetchFault {
        Target target = Target.of(
                URI.create("https://feeds.example:8443/a?b=c"), privateToo, host -> List.of(number(address)));
        assertThat(target.hostHeader()).isEqualTo("feeds.example:8443");
        assertThat(target.pinned().toString()).startsWith("https://").endsWith(":8443/a?b=c").doesNotContain("feeds");
        return target;
    }

    private static InetAddress number(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
