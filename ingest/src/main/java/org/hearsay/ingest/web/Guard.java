package org.hearsay.ingest.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hearsay.ingest.bytes.Refusal;

/**
 * Says whom a fetch may reach. Names are resolved here and nowhere else: what was looked at is what is connected to, so a
 * name that answers otherwise the second time gains nothing.
 */
final class Guard {
    /** Whom a fetch may reach. */
    enum Reach {
        /** The user has said so himself: whatever there is, his own machine too. */
        ANYWHERE,
        /** Somebody else has said so: the public internet only. */
        PUBLIC
    }

    private static final Network GLOBAL = Network.of("2000::/3");

    private final List<Network> notPublic;

    /** A guard that takes all but these networks for public. */
    Guard(List<Network> notPublic) {
        this.notPublic = notPublic;
    }

    /** A guard that knows the public internet. */
    static Guard standard() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Guard.class.getResourceAsStream("not-public.txt")), StandardCharsets.UTF_8))) {
            return new Guard(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Network::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where to connect to for an address.
     *
     * @throws Refusal where it is no address of a page, or leads where the fetch may not reach
     * @throws UnknownHostException where there is no such host
     */
    InetAddress resolve(URI address, Reach reach) throws Refusal, UnknownHostException {
        String scheme = String.valueOf(address.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https"))
            throw new Refusal("only addresses that begin with http:// or https:// are fetched");
        String host = address.getHost();
        if (host == null || host.isEmpty()) throw new Refusal("an address without a host");
        if (address.getRawUserInfo() != null) throw new Refusal("an address with a user's name in it is not fetched");
        if (isOddNumber(host)) throw new Refusal("an address whose host is a number in an unusual form");
        InetAddress[] all = InetAddress.getAllByName(host);
        if (reach == Reach.PUBLIC)
            for (InetAddress one : all) if (!isPublic(one)) throw new Refusal("an address that is not public");
        return all[0];
    }

    boolean isPublic(InetAddress address) {
        if (address instanceof Inet6Address && !GLOBAL.has(address)) return false;
        return notPublic.stream().noneMatch(n -> n.has(address));
    }

    /** A number that programs read in different ways: with fewer than four parts, leading zeros, or in hexadecimal digits. */
    private static boolean isOddNumber(String host) {
        String[] parts = host.split("\\.");
        String last = parts.length == 0 ? host : parts[parts.length - 1];
        if (!last.matches("[0-9]+|0[xX][0-9a-fA-F]*")) return false;
        if (parts.length != 4) return true;
        for (String part : parts) if (!part.matches("0|[1-9][0-9]{0,2}")) return true;
        return false;
    }
}
