package org.hearsay.compare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim without a figure as claims of other pages are compared with it. It can be kept as text and compared again years
 * later, without its page. Only such are compared whose page's day is known.
 */
public final class Said {
    private final Saying saying;
    private final long bits;

    Said(Saying saying) {
        this.saying = saying;
        this.bits = bits(saying.wording());
    }

    /**
     * A claim that was kept.
     *
     * @param name what relations are to call it
     * @param page a number that no other page has
     * @param day its page's day
     * @param text its text
     */
    public static Said kept(String name, int page, LocalDate day, String text) {
        return new Said(SayingText.read(name, page, day, text));
    }

    /** What it is called: in its reading the attribution's id. */
    public String name() {
        return saying.key();
    }

    /** Its page's day. */
    public @Nullable LocalDate day() {
        return saying.day();
    }

    /** Who has a name is found again under this; null for somebody else. */
    public @Nullable String voice() {
        return saying.speaker().named() ? saying.speaker().block() : null;
    }

    /** Whoever is of a side is found again under this; null where none is known. */
    public @Nullable String side() {
        return saying.side().isEmpty() ? null : saying.side();
    }

    /** Who says it, as the page calls them. */
    public String speaker() {
        return saying.speaker().name();
    }

    /** Whose side that is, null where none is known. */
    public @Nullable String ofSide() {
        return saying.speaker().side();
    }

    /** Bits for its words: a claim that says all that another says has all the bits of the other. */
    public long bits() {
        return bits;
    }

    /** Whether of two claims that have these bits one can say all that the other says. */
    public static boolean canMeet(long one, long other) {
        return (one & other) == one || (one & other) == other;
    }

    /** All that a comparison needs, as text without line ends. */
    public String text() {
        return SayingText.of(saying);
    }

    Saying saying() {
        return saying;
    }

    private static long bits(Wording wording) {
        long out = 0;
        for (String stem : wording.stems()) out |= 1L << (stem.hashCode() * 0x9E3779B97F4A7C15L >>> 58);
        return out;
    }
}
