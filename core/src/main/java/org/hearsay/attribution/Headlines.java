package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;

/**
 * Adds what headlines, and other lines of one sentence without a stop, attribute by a colon or a dash alone: "13 killed in strike
 * – medics", "Police: 13 killed". A state, a region or a side before a colon is what the headline is about, and no source; a
 * capital is its government. Of several labelled lines in a row ("Police: 12 killed", "Army: 30 killed") none is read so below
 * the headline, for such a list says whose the losses are.
 */
final class Headlines {
    private static final Set<String> MARKS = Set.of(":", "–", "—", "-", "--");
    private static final Set<String> LOSSES = Set.of("dead", "missing", "toll");
    private static final int LONGEST = 5;
    private static final int LONGEST_LINE = 25;
    private static final int SHORTEST = 3;
    private static final long SPEAKERS = NameKind.bits(
            NameKind.CAPITAL,
            NameKind.ORGAN,
            NameKind.ALLIANCE,
            NameKind.RELIEF,
            NameKind.AGENCY,
            NameKind.BROADCASTER,
            NameKind.NEWSPAPER,
            NameKind.GOVERNMENT,
            NameKind.MINISTRY,
            NameKind.MILITARY,
            NameKind.POLICE,
            NameKind.ORGANISATION,
            NameKind.ROLE,
            NameKind.ROLES,
            NameKind.PERSON,
            NameKind.GROUP,
            NameKind.MEDIA);

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final NamedWords names;
    private final Media media;

    Headlines(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = new Chunks(layout, tags);
        this.names = Names.standard().in(layout);
        this.media = new Media(layout, tags);
    }

    /** The attributions with those of headlines, first of all, and of other such lines. */
    List<Saying> with(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>();
        BitSet taken = Saying.taken(sayings);
        List<Paragraph> paragraphs = layout.paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraph here = paragraphs.get(p);
            boolean head = here.kind() == Paragraph.Kind.HEADLINE;
            if (!head && !(isLine(here) && !isListed(p))) continue;
            for (int s = here.firstSentence(); s < here.endSentence(); s++) {
                Sentence sentence = layout.sentences().get(s);
                if (isFree(sentence, taken)) add(sentence, head, out);
            }
        }
        out.addAll(sayings);
        return out;
    }

    private static boolean isFree(Sentence sentence, BitSet taken) {
        int next = taken.nextSetBit(sentence.firstWord());
        return next < 0 || next >= sentence.endWord();
    }

    /** Whether a paragraph is one sentence of a headline's length without a stop. */
    private boolean isLine(Paragraph p) {
        if (p.endSentence() != p.firstSentence() + 1) return false;
        Sentence line = layout.sentences().get(p.firstSentence());
        return line.endWord() - line.firstWord() <= LONGEST_LINE && tags.of(line.endWord() - 1) != Tag.PUNCT;
    }

    /** Whether a paragraph and one beside it open with a label each. */
    private boolean isListed(int p) {
        List<Paragraph> all = layout.paragraphs();
        return isLabelled(all.get(p))
                && (p > 0 && isLabelled(all.get(p - 1)) || p + 1 < all.size() && isLabelled(all.get(p + 1)));
    }

    private boolean isLabelled(Paragraph p) {
        int first = layout.sentences().get(p.firstSentence()).firstWord();
        int end = layout.sentences().get(p.endSentence() - 1).endWord();
        for (int w = first + 1; w < Math.min(end, first + LONGEST); w++)
            if (words.text(w).equals(":")) return true;
        return false;
    }

    private void add(Sentence sentence, boolean head, List<Saying> out) {
        int first = sentence.firstWord();
        int end = sentence.endWord();
        for (int w = first + 1; w + 1 < end; w++) {
            if (!MARKS.contains(words.text(w)) || layout.quotationOf(w) >= 0) continue;
            boolean behind = w - first >= SHORTEST
                    && (speaks(w + 1, end) && !isSite(w, end) && (head || tells(first, w))
                            || isInitials(w + 1, end) && tells(first, w));
            boolean before = words.text(w).equals(":") && end - w > SHORTEST && speaks(first, w) && tells(w + 1, end);
            if (!behind && !before) continue;
            out.add(behind ? saying(w + 1, end, w, first, w) : saying(first, w, w, w + 1, end));
            return;
        }
    }

    private static Saying saying(int first, int end, int mark, int from, int to) {
        return new Saying(
                List.of(new Mention(Role.SOURCE, first, end)),
                List.of(new Mention(Role.CUE, mark, mark + 1)),
                List.of(new Mention(Role.CONTENT, from, to)));
    }

    /** Whether words are one noun phrase that names somebody who speaks. */
    private boolean speaks(int first, int end) {
        boolean one = end == first + 1;
        if (end - first > LONGEST || !one && chunks.end(first, end) != end) return false;
        return names.isAny(end - 1, SPEAKERS);
    }

    /** "13 killed: IOM": initials that nobody knows behind a colon. */
    private boolean isInitials(int first, int end) {
        String word = words.text(first);
        return end == first + 1
                && word.length() >= SHORTEST
                && words.text(first - 1).equals(":")
                && word.chars().allMatch(Character::isUpperCase);
    }

    /** "13 killed - The Courier": behind a dash an outlet's name says whose page it is. */
    private boolean isSite(int mark, int end) {
        return !words.text(mark).equals(":") && media.outlet(new Stretch(mark + 1, end)) && isNamed(mark + 1, end);
    }

    private boolean isNamed(int first, int end) {
        for (int w = first; w < end; w++) if (!tags.of(w).isName() && tags.of(w) != Tag.DT) return false;
        return true;
    }

    /** Whether something is done in these words: "12 killed", "rebels flee", or told of the dead: "12 dead". */
    private boolean tells(int first, int end) {
        for (int w = first; w < end; w++)
            if (tags.of(w).isFinite() || tags.of(w) == Tag.VBN || LOSSES.contains(words.lower(w))) return true;
        return false;
    }
}
