package org.hearsay.web.guard;

/** What somebody may do. */
public enum Role {
    /** Look at everything, and have texts read that are not kept. */
    READER,
    /** Also add reports and correct claims. */
    EDITOR;

    /** Whether this role may do what asks for another. */
    public boolean may(Role asked) {
        return compareTo(asked) >= 0;
    }
}
