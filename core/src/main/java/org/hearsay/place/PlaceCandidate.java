package org.hearsay.place;

/**
 * A phrase that may say where, by its words.
 *
 * @param first its first word
 * @param end the word after its last
 * @param kind how it shows that it may be a place
 * @param named whether it holds a name
 * @param key what it names, in small letters: its last capitalised word, or its last word where it has none
 */
record PlaceCandidate(int first, int end, Kind kind, boolean named, String key) {

    /** How a phrase shows that it may be a place. */
    enum Kind {
        /** Behind a preposition: "in Tolm". */
        LED,
        /** A name by itself: "struck central Tolm", "the Tolm attack". */
        NAME,
        /** A noun for a place by itself: "hit the plant". */
        NOUN
    }

    int last() {
        return end - 1;
    }
}
