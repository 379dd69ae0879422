package org.hearsay.web;

import java.io.Serial;

/** Says what is wrong with an address that was asked for. */
final class BadAddressException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    BadAddressException(String reason) {
        super(reason);
    }
}
