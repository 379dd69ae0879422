package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Layout;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in an interview, where paragraphs open with a name or a letter and a colon: "Marten: ...", "Q: ...". A
 * page is one when at least two such labels take turns and one of them asks. What is only asked claims nothing. Where the
 * page quotes the interview, paragraphs open with a quotation mark first, and a turn goes on over those without a label.
 */
final class Turns {
    private static final int LONGEST_LABEL = 4;
    private static final int FEWEST = 3;

    private final Layout layout;
    private final Words words;

    Turns(Layout layout) {
        this.layout = layout;
        this.words = layout.words();
    }

    /** The attributions of a page and those of its turns; what stands in a turn is said inside it. */
    List<Relay> among(List<Relay> told) {
        List<Saying> turns = turns();
        if (turns.isEmpty()) return told;
        List<Relay> out = new ArrayList<>();
        int next = 0;
        for (Saying turn : turns) {
            for (; next < told.size() && place(told.get(next)) < start(turn); next++)
                outside(told.get(next), turn, out);
            if (asks(turn)) {
                for (; next < told.size() && place(told.get(next)) < end(turn); next++) {
                    // Nothing is claimed by who only asks.
                }
                continue;
            }
            out.add(new Relay(turn, null, List.of(), Reason.TURN));
            for (; next < told.size() && place(told.get(next)) < end(turn); next++) inside(told.get(next), turn, out);
        }
        out.addAll(told.subList(next, told.size()));
        return out;
    }

    private static int place(Relay relay) {
        return Relays.place(relay.saying());
    }

    private static int start(Saying turn) {
        return turn.sources().get(0).firstWord();
    }

    private static int end(Saying turn) {
        return turn.contents().get(0).endWord();
    }

    /** Keeps what was told before a turn, up to there. */
    private void outside(Relay relay, Saying turn, List<Relay> out) {
        int limit = marked(start(turn) - 1) ? start(turn) - 1 : start(turn);
        List<Mention> kept = new ArrayList<>();
        for (Mention m : relay.saying().contents())
            if (m.firstWord() < limit) kept.add(new Mention(Role.CONTENT, m.firstWord(), Math.min(m.endWord(), limit)));
        if (!kept.isEmpty())
            out.add(new Relay(relay.saying().withContents(kept), relay.outer(), relay.channel(), relay.reason()));
    }

    private static void inside(Relay relay, Saying turn, List<Relay> out) {
        Mention content = turn.contents().get(0);
        List<Mention> cues = relay.saying().cues();
        boolean within = !cues.isEmpty() && cues.get(0).firstWord() >= content.firstWord();
        if (within) out.add(new Relay(relay.saying(), turn, relay.channel(), relay.reason()));
    }

    /** The turns of an interview in order; empty where the page is none. */
    private List<Saying> turns() {
        List<Saying> found = new ArrayList<>();
        Map<String, Integer> labels = new HashMap<>();
        for (Paragraph p : layout.paragraphs()) {
            Saying turn = turn(p);
            if (turn != null) {
                found.add(turn);
                labels.merge(label(turn), 1, Integer::sum);
            } else if (!found.isEmpty() && goesOn(found.get(found.size() - 1), p)) {
                found.add(longer(found.remove(found.size() - 1), p));
            }
        }
        boolean asked = found.stream().anyMatch(this::asks);
        boolean again = labels.values().stream().anyMatch(n -> n > 1);
        return found.size() >= FEWEST && labels.size() > 1 && again && asked ? found : List.of();
    }

    private String label(Saying turn) {
        Mention m = turn.sources().get(0);
        return words.lower(m.firstWord()) + " " + words.lower(m.endWord() - 1);
    }

    /** Whether a paragraph without a label opens with a mark at once behind a turn whose quotation is not closed. */
    private boolean goesOn(Saying turn, Paragraph p) {
        if (end(turn) != first(p) || !opens(p)) return false;
        int q = layout.quotationOf(start(turn));
        return q >= 0 && !layout.quotations().get(q).closed();
    }

    private Saying longer(Saying turn, Paragraph p) {
        int first = turn.contents().get(0).firstWord();
        return turn.withContents(List.of(new Mention(Role.CONTENT, first, end(p))));
    }

    private int first(Paragraph p) {
        return layout.sentences().get(p.firstSentence()).firstWord();
    }

    private int end(Paragraph p) {
        return layout.sentences().get(p.endSentence() - 1).endWord();
    }

    private boolean opens(Paragraph p) {
        return first(p) + 1 < end(p) && marked(first(p));
    }

    private boolean marked(int w) {
        return w >= 0 && Chunks.quotationMark(words.text(w));
    }

    private @Nullable Saying turn(Paragraph p) {
        int first = opens(p) ? first(p) + 1 : first(p);
        int end = end(p);
        int colon = first;
        while (colon < end
                && colon <= first + LONGEST_LABEL
                && !words.text(colon).equals(":")) colon++;
        boolean labelled = colon > first && colon + 1 < end && words.text(colon).equals(":") && named(first, colon);
        return !labelled
                ? null
                : new Saying(
                        List.of(new Mention(Role.SOURCE, first, colon)),
                        List.of(new Mention(Role.CUE, colon, colon + 1)),
                        List.of(new Mention(Role.CONTENT, colon + 1, end)));
    }

    /** Whether all words have a capital, as in a name or in the letter of who asks or answers. */
    private boolean named(int first, int end) {
        for (int w = first; w < end; w++)
            if (!Character.isUpperCase(words.text(w).charAt(0))) return false;
        return true;
    }

    /** Whether nothing but questions is in a turn. */
    private boolean asks(Saying turn) {
        Mention content = turn.contents().get(0);
        for (int s = layout.sentenceOf(content.firstWord());
                s < layout.sentences().size();
                s++) {
            Sentence sentence = layout.sentences().get(s);
            if (sentence.firstWord() >= content.endWord()) return true;
            if (!words.text(sentence.endWord() - 1).equals("?")) return false;
        }
        return true;
    }
}
