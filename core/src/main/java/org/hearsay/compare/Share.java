package org.hearsay.compare;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.Figure;
import org.hearsay.model.Phrase;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells numbers that are said to be some of others, or besides others, by the words around them: "one of the bombs", "another 42
 * people", "771 more troops". Whatever else such a number is, it is not the count of all.
 */
final class Share {
    private static final Pattern BEFORE = Pattern.compile(
            "(?:another|other|further|additional|remaining|of which|of whom)( at least| some| about)? *$");
    private static final Pattern AFTER = Pattern.compile(
            "^ *(?:more|others?|further|additional|remaining|of (?:the|those|these|them|its|his|her|their|which|whom))\\b");

    private Share() {}

    /**
     * Whether it is said of a figure.
     *
     * @param before the figure before it on its page, null for the first: in "six people were killed and 20 others injured" the 20 are
     *     others than the six, and all who were injured
     */
    static boolean isSaidOf(Figure f, @Nullable Figure before) {
        boolean besideAnother = before != null && before.sentence().equals(f.sentence()) && !isOfOneEvent(before, f);
        return !besideAnother && isSaidOf(f);
    }

    private static boolean isOfOneEvent(Figure a, Figure b) {
        return a.event() != null
                && b.event() != null
                && a.event().eventClass().equals(b.event().eventClass());
    }

    private static boolean isSaidOf(Figure f) {
        Phrase sentence = f.sentence();
        Span number = f.phrase().span();
        if (sentence.span() == null || number == null || !sentence.contains(f.phrase())) return false;
        String text = sentence.text().toLowerCase(Locale.ROOT);
        if (text.length() != sentence.text().length()) return false;
        String before = text.substring(0, number.start() - sentence.span().start());
        String after = text.substring(number.end() - sentence.span().start());
        return BEFORE.matcher(before).find() || AFTER.matcher(after).find();
    }
}
