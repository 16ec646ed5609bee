package org.chancery.source.web;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A range of addresses that do not lie in the public internet. Any that carries another inside, as those for passing
 * from IPv6 to IPv4 do, belongs to them whatever it carries.
 *
 * @param bits how many of the first ones all have in common
 * @param what it is, in words
 */
record AddressRange(InetAddress first, int bits, String what, boolean isPrivate) {
    private static final List<AddressRange> RANGES = Stream.of(
            closed("127.0.0.0/8", "this machine"),
            closed("::1/128", "this machine"),
            closed("10.0.0.0/8", "a private network"),
            closed("172.16.0.0/12", "a private network"),
            closed("192.168.0.0/16", "a private network"),
            closed("fc00::/7", "a private network"),
            closed("fec0::/10", "a private network"),
            closed("100.64.0.0/10", "a provider's own network"),
            never("169.254.0.0/16", "the local link"),
            never("fe80::/10", "the local link"),
            never("0.0.0.0/8", "no address"),
            never("::/128", "no address"),
            never("::/96", "an IPv4 address in disguise"),
            never("::ffff:0:0:0/96", "an IPv4 address in disguise"),
            never("64:ff9b::/96", "an IPv4 address in disguise"),
            never("64:ff9b:1::/48", "an IPv4 address in disguise"),
            never("2002::/16", "an IPv4 address in disguise"),
            never("2001::/32", "an IPv4 address in disguise"),
            never("192.88.99.0/24", "an IPv4 address in disguise"),
            never("100::/64", "nowhere"),
            never("2001::/23", "reserved"),
            never("2001:db8::/32", "for examples"),
            never("3fff::/20", "for examples"),
            never("5f00::/16", "reserved"),
            never("192.0.0.0/24", "reserved"),
            never("192.0.2.0/24", "for examples"),
            never("198.18.0.0/15", "for measurements"),
            never("198.51.100.0/24", "for examples"),
            never("203.0.113.0/24", "for examples"),
            never("224.0.0.0/4", "for many at once"),
            never("ff00::/8", "for many at once"),
            never("240.0.0.0/4", "reserved")).toList();

    /** The range that keeps an address from being public; empty where it is. */
    static Optional<AddressRange> of(InetAddress address) {
        return RANGES.stream().filter(range -> range.holds(address)).findFirst();
    }

    private boolean holds(InetAddress address) {
        int length = first.getAddress().length * Byte.SIZE;
        return address.getAddress().length * Byte.SIZE == length
                && number(address).xor(number(first)).shiftRight(length - bits).signum() == 0;
    }

    private static BigInteger number(InetAddress address) {
        return new BigInteger(1, address.getAddress());
    }

    /** One that may be allowed. */
    private static AddressRange closed(String range, String what) {
        return range(range, what, true);
    }

    /** One that is never allowed. */
    private static AddressRange never(String range, String what) {
        return range(range, what, false);
    }

    /** The first addresses are written as numbers, which no name server is asked for. */
    private static AddressRange range(String range, String what, boolean isPrivate) {
        String[] parts = range.split("/");
        try {
            return new AddressRange(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]), what, isPrivate);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
