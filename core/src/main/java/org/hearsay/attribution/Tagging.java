package org.hearsay.attribution;

import java.util.List;
import java.util.Map;

/**
 * What the tagger found.
 *
 * @param mentions the stretches in the order of their place; they do not overlap
 * @param odds of each that it is right, 0 to 1
 * @param suggested what grammar suggests, the strongest first
 */
record Tagging(List<Mention> mentions, Map<Mention, Double> odds, List<Scored> suggested) {

    /** The odds of a stretch; certain when they are not known. */
    double of(Mention mention) {
        return odds.getOrDefault(mention, 1.0);
    }

    /** How much more a stretch is likely right than wrong, as a logarithm; 0 for as likely as not. */
    double score(Mention mention) {
        double p = Math.min(0.9999, of(mention));
        return StrictMath.log(p / (1 - p));
    }
}
