package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.attribution.CarrierClauses.Clause;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells who only carries words from whose words they are, where one sentence names both: "P said X, according to R" is
 * what R says, and in it what P says through R; "R reported X, citing P" is told twice, by R and by P through R.
 */
final class Relays {
    private final Layout layout;
    private final Words words;
    private final Media media;
    private final CarrierClauses clauses;

    Relays(Layout layout, Tags tags, Media media) {
        this.layout = layout;
        this.words = layout.words();
        this.media = media;
        this.clauses = new CarrierClauses(layout, tags, media);
    }

    /** The same attributions in the order of their places, those of carriers before what they carry. */
    List<Relay> of(List<Saying> sayings) {
        TreeMap<Integer, List<Saying>> bySentence = new TreeMap<>();
        for (Saying s : sayings)
            bySentence
                    .computeIfAbsent(layout.sentenceOf(place(s)), i -> new ArrayList<>())
                    .add(s);
        List<Relay> out = new ArrayList<>();
        bySentence.forEach((index, told) -> {
            told.sort(Comparator.comparingInt(Relays::place));
            out.addAll(cited(index, quoted(index, carried(layout.sentences().get(index), told))));
        });
        return out;
    }

    /** Where the first cue stands, or the content when there is none. */
    static int place(Saying saying) {
        return (saying.cues().isEmpty() ? saying.contents() : saying.cues())
                .get(0)
                .firstWord();
    }

    private List<Relay> carried(Sentence sentence, List<Saying> told) {
        Clause trailing = clauses.trailing(sentence);
        if (trailing != null) {
            List<Relay> found = relay(trailing, sentence.firstWord(), border(trailing), told);
            if (!found.isEmpty()) return found;
        }
        Clause leading = clauses.leading(sentence);
        if (leading != null) {
            List<Relay> found = relay(leading, leading.end() + 1, stop(sentence), told);
            if (!found.isEmpty()) return found;
        }
        return told.stream().map(Relay::plain).toList();
    }

    /** The end of what stands before a trailing clause, its comma left out. */
    private int border(Clause clause) {
        int end = clause.first();
        while (end > 1 && words.text(end - 1).equals(",")) end--;
        return end;
    }

    private int stop(Sentence sentence) {
        int end = sentence.endWord();
        return end > sentence.firstWord() && words.text(end - 1).equals(".") ? end - 1 : end;
    }

    /** The carrier's attribution over the words between two, and those in them; empty where nobody else speaks there. */
    private List<Relay> relay(Clause clause, int first, int end, List<Saying> told) {
        List<Saying> inner = new ArrayList<>();
        List<Saying> others = new ArrayList<>();
        List<Mention> quoted = new ArrayList<>();
        int next = layout.sentences().get(layout.sentenceOf(end - 1)).endWord();
        for (Saying s : told) {
            if (holds(s.cues(), clause.cue().firstWord())) {
                for (Mention m : s.contents()) if (m.firstWord() >= next) quoted.add(m);
                continue;
            }
            boolean inside = !s.cues().isEmpty()
                    && !s.sources().isEmpty()
                    && s.cues().get(0).firstWord() >= first
                    && s.cues().get(0).endWord() <= end
                    && !holds(s.sources(), clause.source().firstWord());
            (inside ? inner : others).add(s);
        }
        if (inner.isEmpty() || end <= first) return List.of();
        boolean leads = clause.end() <= first;
        int border = leads ? Math.max(end, last(inner)) : end;
        Saying outer = new Saying(
                List.of(clause.source()), List.of(clause.cue()), List.of(new Mention(Role.CONTENT, first, border)));
        Stretch source =
                new Stretch(clause.source().firstWord(), clause.source().endWord());
        List<Stretch> channel = clauses.carries(source) ? List.of(source) : List.of();
        List<Relay> out = new ArrayList<>(List.of(new Relay(outer, null, List.of(), Reason.RELAY)));
        if (inner.size() == 1) inner.set(0, andThen(inner.get(0), quoted));
        for (Saying s : inner) {
            Saying within = leads ? s : within(s, end, next);
            if (!within.contents().isEmpty()) out.add(new Relay(within, outer, channel, Reason.RELAY));
        }
        for (Saying s : others) out.add(Relay.plain(s));
        return out;
    }

    /** Where the last that somebody says ends. */
    private static int last(List<Saying> sayings) {
        int end = 0;
        for (Saying s : sayings) for (Mention m : s.contents()) end = Math.max(end, m.endWord());
        return end;
    }

    /** With the quotation that goes on behind the carrier's clause: "...", Berg said, the Courier reports. "...". */
    private static Saying andThen(Saying saying, List<Mention> quoted) {
        List<Mention> contents = new ArrayList<>(saying.contents());
        for (Mention m : quoted) if (!holds(contents, m.firstWord())) contents.add(m);
        return saying.withContents(contents);
    }

    /** The same without what of its content is the carrier's own clause; what follows in the next sentence stays. */
    private static Saying within(Saying saying, int end, int next) {
        List<Mention> contents = new ArrayList<>();
        for (Mention m : saying.contents()) {
            boolean behind = m.firstWord() >= next;
            if (m.firstWord() >= end && !behind) continue;
            contents.add(behind || m.endWord() <= end ? m : new Mention(Role.CONTENT, m.firstWord(), end));
        }
        return saying.withContents(contents);
    }

    /** With those whom an outlet quotes behind their words. */
    private List<Relay> quoted(int index, List<Relay> told) {
        List<Relay> out = new ArrayList<>();
        for (Relay r : told) {
            Saying quoted =
                    r.outer() == null ? quoted(r.saying(), layout.sentences().get(index)) : null;
            if (quoted == null) {
                out.add(r);
                continue;
            }
            Mention outlet = r.saying().sources().get(0);
            Saying carrier = r.saying().withContents(quoted.contents());
            out.add(new Relay(carrier, null, r.channel(), r.reason()));
            List<Stretch> channel =
                    isOutlet(outlet) ? List.of(new Stretch(outlet.firstWord(), outlet.endWord())) : List.of();
            out.add(new Relay(quoted, carrier, channel, Reason.CITED));
        }
        return out;
    }

    private boolean isOutlet(Mention source) {
        return media.outlet(new Stretch(source.firstWord(), source.endWord()));
    }

    private @Nullable Saying quoted(Saying saying, Sentence sentence) {
        if (saying.sources().size() != 1 || saying.cues().size() != 1) return null;
        Mention outlet = saying.sources().get(0);
        Mention cue = saying.cues().get(0);
        boolean before = saying.contents().stream().anyMatch(c -> c.endWord() <= cue.firstWord());
        Saying quoted = before ? clauses.quoted(cue, sentence) : null;
        if (quoted == null) return null;
        // "The centre quoted a survivor as saying" anybody can do; "CNN quoted a survivor" only an outlet.
        if (quoted.cues().get(0).equals(cue) && !isOutlet(outlet)) return null;
        Mention last = quoted.cues().get(0).equals(cue)
                ? quoted.sources().get(0)
                : quoted.cues().get(0);
        return quoted.withContents(
                without(saying, cue.endWord(), last.endWord()).contents());
    }

    /** With those whom a carrier cites. */
    private List<Relay> cited(int index, List<Relay> told) {
        Sentence sentence = layout.sentences().get(index);
        Saying citing = clauses.citing(sentence, sentence.firstWord());
        Relay carrier = citing == null ? null : carrier(told, citing.cues().get(0));
        if (carrier == null || citing == null) return told;
        int cut = citing.cues().get(0).firstWord();
        int after = citing.sources().get(0).endWord();
        Saying carried = without(carrier.saying(), cut, after);
        if (carried.contents().isEmpty()) return told;
        List<Relay> out = new ArrayList<>();
        for (Relay r : told)
            if (!holds(r.saying().cues(), cut))
                out.add(new Relay(without(r.saying(), cut, after), r.outer(), r.channel(), r.reason()));
        Mention source = carrier.saying().sources().get(0);
        Clause own = clauses.trailing(sentence);
        if (own != null && own.source().equals(source) && holds(carrier.saying().cues(), cut))
            out.add(new Relay(
                    new Saying(List.of(source), List.of(own.cue()), carried.contents()),
                    null,
                    List.of(),
                    Reason.RELAY));
        Stretch channel = new Stretch(source.firstWord(), source.endWord());
        out.add(new Relay(citing.withContents(carried.contents()), null, List.of(channel), Reason.CITED));
        return out;
    }

    /** Who says what another is cited for; where it is a content of its own, not by the word that cites. */
    private @Nullable Relay carrier(List<Relay> told, Mention citing) {
        for (Relay r : told) {
            Saying s = r.saying();
            if (r.outer() != null || s.sources().isEmpty() || s.cues().isEmpty()) continue;
            if (holds(s.cues(), citing.firstWord()) && told.size() > 1 && behind(s.contents(), citing)) continue;
            Mention source = s.sources().get(0);
            if (media.carries(new Stretch(source.firstWord(), source.endWord()))) return r;
        }
        return null;
    }

    /** The same without words from one to another, and the commas about them: "| the ministry, | that 12 were dead". */
    private Saying without(Saying saying, int from, int to) {
        List<Mention> contents = new ArrayList<>();
        for (Mention m : saying.contents()) {
            if (m.endWord() <= from || m.firstWord() >= to) {
                contents.add(m);
                continue;
            }
            int end = from;
            while (end > m.firstWord() && words.text(end - 1).equals(",")) end--;
            if (end > m.firstWord()) contents.add(new Mention(Role.CONTENT, m.firstWord(), end));
            int rest = to < words.size() && words.text(to).equals(",") ? to + 1 : to;
            if (rest < m.endWord() && words.lower(rest).equals("that"))
                contents.add(new Mention(Role.CONTENT, rest, m.endWord()));
        }
        return saying.withContents(contents);
    }

    /** Whether all that is said stands at once behind a word. */
    private static boolean behind(List<Mention> contents, Mention word) {
        return contents.size() == 1 && contents.get(0).firstWord() == word.endWord();
    }

    private static boolean holds(List<Mention> mentions, int word) {
        for (Mention m : mentions) if (m.firstWord() <= word && word < m.endWord()) return true;
        return false;
    }
}
