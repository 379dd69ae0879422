package org.hearsay.gazetteer;

/** A row of a table that is not as GeoNames writes it; the message says what is wrong. */
public final class BadRowException extends Exception {
    private static final long serialVersionUID = 1;

    BadRowException(String what) {
        super(what);
    }
}
