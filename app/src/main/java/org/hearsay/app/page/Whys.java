package org.hearsay.app.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.model.Reading;
import org.hearsay.model.Why;

/** Why attributions are ones, a line each; harmless to a terminal. */
final class Whys {
    private Whys() {}

    static List<String> of(Reading reading) {
        return reading.whys().stream().map(Whys::line).toList();
    }

    private static String line(Why why) {
        return why.attribution() + ": " + told(why);
    }

    /** The cue, the rule and the weights. */
    static String told(Why why) {
        String cue = why.cue().isEmpty() ? "no cue" : "“" + Printable.line(why.cue()) + "”";
        String score = why.score() == 0 ? "" : String.format(Locale.ROOT, " (%+.1f)", why.score());
        String weights = why.weights().stream()
                .map(w -> String.format(Locale.ROOT, "%s %+.1f", w.evidence(), w.weight()))
                .collect(Collectors.joining(", "));
        return cue + ", " + rule(why.rule()) + score + (weights.isEmpty() ? "" : ": " + weights);
    }

    private static String rule(Why.Rule rule) {
        return switch (rule) {
            case LABELS -> "labelled word by word by learned weights";
            case CLAUSE -> "a clause around a cue word, by learned weights";
            case INSIDE -> "a clause inside what somebody else says, by learned weights";
            case RELAY -> "by rule: a carrier and whom it carries in one sentence";
            case TURN -> "by rule: a turn of an interview, by its name and colon";
            case CITED -> "by rule: cited by a carrier for what it says";
            case FORM -> "by rule: a fixed form of words";
        };
    }
}
