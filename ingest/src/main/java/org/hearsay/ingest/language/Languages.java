package org.hearsay.ingest.language;

import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Tells which language reports are in. Any thread may ask. */
public final class Languages {
    /** So much of a text is looked at. */
    private static final int SAMPLE = 2_000;
    /** With fewer letters a text may be in many languages. */
    private static final int FEWEST_LETTERS = 40;
    /** The same, where no letter is Latin. */
    private static final int FEWEST_SIGNS = 12;

    private Languages() {}

    /**
     * The report with the language that its words are in. What they leave open is as the page itself says, and English where
     * it says nothing.
     */
    public static Report told(Report report) {
        String language = of(report.text());
        return language == null ? report : report.in(language);
    }

    /** A text's ISO 639 code, of two letters where there is one; null where its words leave it open. */
    static @Nullable String of(String text) {
        String sample = sample(text);
        if (English.is(sample)) return "en";
        return isEnough(sample) ? OtherLanguages.of(sample) : null;
    }

    /** From the middle of long texts: their heads are titles and names more often. */
    private static String sample(String text) {
        if (text.length() <= SAMPLE) return text;
        int start = Math.min(text.length() - SAMPLE, text.length() / 4);
        return text.substring(start, start + SAMPLE);
    }

    private static boolean isEnough(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= FEWEST_LETTERS || letters >= FEWEST_SIGNS && isNotLatin(text);
    }

    private static boolean isNotLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
