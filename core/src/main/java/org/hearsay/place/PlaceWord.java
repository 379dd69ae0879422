package org.hearsay.place;

/** The sets of words of {@code words.txt}, each named there in small letters. */
enum PlaceWord {
    /** Leads to a place: "in". */
    LEAD,
    /** Leads to a place or away from one, where a name follows: "from". */
    WAY,
    /** Joins the parts of a phrase for a place: "of". */
    INNER,
    ARTICLE,
    /** A noun for a place: "village". */
    PLACE,
    /** Says which part of a place: "northern". */
    PART,
    /** Looks like a name of a place and is none: "Monday". */
    NOT,
    /** Ends a phrase for a place. */
    STOP,
    /** A noun for a happening: "attack". */
    HAPPENING,
    /** A noun by which a place is called again: "the hospital". */
    AGAIN,
    /** Stands before what was told already: "that". */
    KNOWN,
    /** A noun for a place with a name of its own: "region". */
    AREA;

    int bit() {
        return 1 << ordinal();
    }
}
