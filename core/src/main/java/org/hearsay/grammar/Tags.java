package org.hearsay.grammar;

/** A part of speech for each word of a layout. */
public final class Tags {
    private final Tag[] tags;

    Tags(Tag[] tags) {
        this.tags = tags;
    }

    public Tag of(int word) {
        return tags[word];
    }

    /** Whether a finite verb stands from one word to before another. */
    public boolean hasFinite(int first, int end) {
        for (int w = first; w < end; w++) if (tags[w].isFinite()) return true;
        return false;
    }

    public int size() {
        return tags.length;
    }
}
