package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts paragraphs into sentences. */
final class SentenceFinder {
    /** No sentence has more words: what goes on longer is a list or no prose, and is cut. */
    private static final int LONGEST = 1000;

    private static final int SPEAKER = 6;

    /** The word lists that tell where a sentence ends. */
    record Lexicons(
            Abbreviations abbreviations,
            Set<String> starters,
            Set<String> capitalStarters,
            Set<String> afterClock,
            Set<String> saying) {
        static Lexicons read(Abbreviations abbreviations) {
            return new Lexicons(
                    abbreviations,
                    Lexicon.words("starters.txt"),
                    Lexicon.words("starters-capitals.txt"),
                    Lexicon.words("after-clock.txt"),
                    Lexicon.words("saying.txt"));
        }
    }

    private final Lexicons lexicons;
    private final Words words;
    private final byte[] roles;
    private final boolean capitals;
    private final Set<String> starters;
    private final List<Sentence> sentences = new ArrayList<>();

    /**
     * @param roles for each word what {@link QuotationFinder#roles()} says
     * @param capitals whether the text is in capitals throughout, so that these tell nothing
     */
    SentenceFinder(Lexicons lexicons, Words words, byte[] roles, boolean capitals) {
        this.lexicons = lexicons;
        this.words = words;
        this.roles = roles;
        this.capitals = capitals;
        this.starters = capitals ? lexicons.capitalStarters() : lexicons.starters();
    }

    List<Sentence> found() {
        return sentences;
    }

    /** Adds the sentences of the paragraph with these words. */
    void add(int firstWord, int endWord, int paragraph) {
        int first = firstWord;
        while (first < endWord) {
            int end = sentenceEnd(first, endWord);
            sentences.add(new Sentence(words.start(first), words.end(end - 1), first, end, paragraph));
            first = end;
        }
    }

    private int sentenceEnd(int first, int endWord) {
        int limit = Math.min(endWord, first + LONGEST);
        for (int word = first; word < limit; word++) {
            char last = words.last(word);
            if (!Characters.isStop(last)) continue;
            int end = afterClosers(word + 1, endWord);
            if (end >= endWord) return endWord;
            if (ends(first, word, end, endWord)) return end;
        }
        return limit;
    }

    /** After further stops and closing marks. */
    private int afterClosers(int from, int endWord) {
        int i = from;
        while (i < endWord) {
            char c = words.last(i);
            boolean further = words.length(i) == 1 && Characters.isStop(c) && attached(i);
            boolean closes = roles[i] == QuotationFinder.CLOSE
                    || words.length(i) == 1 && (c == ')' || c == ']' || c == '}') && attached(i);
            if (isNote(i, endWord)) i += 3;
            else if (further || closes) i++;
            else break;
        }
        return i;
    }

    /** A note's number in brackets, as "[4]". */
    private boolean isNote(int word, int endWord) {
        return word + 2 < endWord
                && words.isMark(word, '[')
                && attached(word)
                && Characters.isDigit(words.first(word + 1))
                && words.isMark(word + 2, ']');
    }

    private boolean attached(int word) {
        return word > 0 && words.start(word) == words.end(word - 1);
    }

    private boolean ends(int first, int stop, int next, int endWord) {
        if (words.start(next) == words.end(next - 1) && !runsOn(stop, next)) return false;
        if (goesOnSmall(next)) return false;
        if (words.length(stop) > 1 && words.last(stop) == '.')
            return words.isPoints(stop) ? !capitals && attached(stop) || starts(next) : abbreviationEnds(stop, next);
        if (words.last(stop) == '.' && words.isMark(next, '.')) return false;
        if (capitals && words.last(stop) == '…') return starts(next);
        if (stop == first || stop == first + 1 && isEnumerator(first)) return false;
        return next == stop + 1 || words.last(stop) == '.' || !isSpeaker(next, endWord);
    }

    /** "it ended.Then": no blank after the stop, but the next word begins with a capital. */
    private boolean runsOn(int stop, int next) {
        return roles[next] == QuotationFinder.OPEN || Characters.isUpper(words.first(next)) && words.length(stop) == 1;
    }

    /** Whether the next word begins with a small letter; "al-Nur" and "iPhone" count as capitals. */
    private boolean goesOnSmall(int next) {
        char c = words.first(next);
        if (c == ',' || c == ';' || c == ':' || c == '%' || c == '&') return true;
        return Characters.isLower(c) && !words.hasInnerCapital(next);
    }

    private boolean isEnumerator(int word) {
        return words.length(word) <= 2
                && Characters.isLetterOrDigit(words.first(word))
                && (words.length(word) == 1 || Characters.isDigit(words.first(word)));
    }

    private boolean abbreviationEnds(int word, int next) {
        String printed = words.text(word);
        if (printed.indexOf('.') < printed.length() - 1) return initialismEnds(word, next);
        Abbreviations.Kind kind = lexicons.abbreviations().of(printed, 0, printed.length() - 1);
        if (kind == null) return starts(next);
        return kind == Abbreviations.Kind.OPEN && starts(next);
    }

    private boolean initialismEnds(int word, int next) {
        String lower = words.lower(word);
        if (lower.equals("e.g.") || lower.equals("i.e.")) return false;
        if (lower.equals("a.m.") || lower.equals("p.m."))
            return !Characters.isDigit(words.first(next))
                    && words.first(next) != '('
                    && !lexicons.afterClock().contains(words.lower(next));
        return starts(next);
    }

    /** Whether the word begins sentences more often than it goes on with them. */
    private boolean starts(int next) {
        return roles[next] == QuotationFinder.OPEN || starters.contains(words.lower(next));
    }

    /** "...?" Mr Orel asked: the speaker after a quotation that is a question or an exclamation. */
    private boolean isSpeaker(int next, int endWord) {
        int limit = Math.min(endWord, next + SPEAKER);
        for (int word = next; word < limit; word++) {
            if (lexicons.saying().contains(words.lower(word))) return word > next || word + 1 < limit;
            if (words.isMark(word)) return false;
        }
        return false;
    }
}
