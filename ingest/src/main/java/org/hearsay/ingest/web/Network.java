package org.hearsay.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * All addresses that begin with the same bits.
 *
 * @param start its first address
 * @param bits how many bits are the same
 */
record Network(InetAddress start, int bits) {

    /** A network written as {@code 10.0.0.0/8}. */
    static Network of(String written) {
        int slash = written.indexOf('/');
        try {
            return new Network(
                    InetAddress.getByName(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(written, e);
        }
    }

    boolean has(InetAddress address) {
        byte[] a = address.getAddress();
        byte[] b = start.getAddress();
        if (a.length != b.length) return false;
        for (int i = 0; i < bits; i++) {
            int bit = 0x80 >> (i & 7);
            if ((a[i >> 3] & bit) != (b[i >> 3] & bit)) return false;
        }
        return true;
    }
}
