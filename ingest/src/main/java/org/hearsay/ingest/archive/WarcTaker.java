package org.hearsay.ingest.archive;

/** Takes what a web archive holds, in its order. */
public interface WarcTaker {

    /** A page or document. */
    void page(Capture capture);

    /**
     * A record that is not read.
     *
     * @param offset where it begins, in bytes
     * @param reason why, in words
     */
    void refused(long offset, String reason);

    /** All records that begin before an offset have been handed on; reading may go on from there another time. */
    void reached(long offset);
}
