package org.hearsay.ingest.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.hearsay.ingest.bytes.Refusal;

/** Addresses as people and pages write them. */
public final class Addresses {
    private Addresses() {}

    /** Whether words on a command line are an address, not a file. */
    public static boolean is(String words) {
        return words.regionMatches(true, 0, "http://", 0, 7) || words.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * An address; characters that may not stand in one are written as browsers do.
     *
     * @throws Refusal where it is none
     */
    public static URI parse(String written) throws Refusal {
        StringBuilder out = new StringBuilder();
        for (char c : written.strip().toCharArray()) {
            if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0)
                out.append('%').append(hex(c >> 4)).append(hex(c));
            else out.append(c);
        }
        try {
            URI address = new URI(out.toString());
            int hash = out.indexOf("#");
            return hash < 0 ? address : new URI(out.substring(0, hash));
        } catch (URISyntaxException e) {
            throw new Refusal("no address of a page");
        }
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit & 15, 16));
    }
}
