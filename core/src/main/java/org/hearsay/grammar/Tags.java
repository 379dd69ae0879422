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

    public int size() {
        return tags.length;
    }
}
