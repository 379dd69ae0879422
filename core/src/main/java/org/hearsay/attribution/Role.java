package org.hearsay.attribution;

/** The part a stretch of words has in an attribution. */
enum Role {
    SOURCE,
    CUE,
    CONTENT
}
