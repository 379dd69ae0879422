package org.hearsay.bench.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two names or phrases of figures count as the same. */
final class FigureWords {
    private static final Set<String> STOP = Set.of(
            "the a an of in on at for to from by and or its his her their s general mr mrs ms dr official officials"
                    .split(" "));
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private FigureWords() {}

    /** The content words of a phrase, in lower case and without accents. */
    static List<String> of(String text) {
        List<String> out = new ArrayList<>();
        Matcher m =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
        while (m.find()) if (!STOP.contains(m.group())) out.add(m.group());
        return out;
    }

    /** More than twice as long as the gold, plus three words. */
    static boolean tooLong(List<String> gold, List<String> predicted) {
        return predicted.size() > 2 * gold.size() + 3;
    }

    static boolean sameName(String gold, String predicted) {
        List<String> g = of(gold);
        List<String> p = of(predicted);
        if (tooLong(g, p)) return false;
        if (g.isEmpty() || p.isEmpty())
            return gold.strip()
                    .toLowerCase(Locale.ROOT)
                    .equals(predicted.strip().toLowerCase(Locale.ROOT));
        return Names.share(g, p);
    }

    /** Whether a content word of the gold is in the prediction, which is no longer than a phrase. */
    static boolean shares(String gold, String predicted) {
        List<String> g = of(gold);
        List<String> p = of(predicted);
        return g.isEmpty() || (p.stream().anyMatch(g::contains) && !tooLong(g, p));
    }
}
