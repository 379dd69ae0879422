package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.grammar.Tags;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;

/** A report's words with all that is known of each: the lexicon's kinds, the classes, whether it can be part of a name. */
final class Page {
    /** Kinds that say that a word is something other than part of a person's name. */
    private static final long NOT_A_PERSON = NameKind.bits(
            NameKind.STATE,
            NameKind.ADJECTIVE,
            NameKind.PEOPLE,
            NameKind.CAPITAL,
            NameKind.REGION,
            NameKind.ORGAN,
            NameKind.ALLIANCE,
            NameKind.MOVEMENT,
            NameKind.RELIEF,
            NameKind.AGENCY,
            NameKind.BROADCASTER,
            NameKind.NEWSPAPER,
            NameKind.PLATFORM,
            NameKind.GOVERNMENT,
            NameKind.MINISTRY,
            NameKind.MILITARY,
            NameKind.POLICE,
            NameKind.LEGISLATURE,
            NameKind.COURT,
            NameKind.ORGANISATION,
            NameKind.ARMED_GROUP,
            NameKind.RANK,
            NameKind.TITLE,
            NameKind.ROLE,
            NameKind.PERSON,
            NameKind.ROLES,
            NameKind.GROUP,
            NameKind.MEDIA,
            NameKind.DOCUMENT,
            NameKind.POLL);

    private static final long GIVEN = NameKind.bits(NameKind.FEMALE, NameKind.MALE);
    static final long PERSONAL =
            NameKind.bits(NameKind.RANK, NameKind.TITLE, NameKind.ROLE, NameKind.PERSON, NameKind.ROLES);

    final Layout layout;
    final Words words;
    final NamedWords named;
    final Tags tags;
    private final String[] lower;
    private final long[] classes;
    private final boolean[] titleCase;
    private final boolean[] nameWords;
    /** What stands with a capital inside a sentence. */
    private final Set<String> inside = new HashSet<>();

    Page(Layout layout, NamedWords named, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.named = named;
        this.tags = tags;
        this.lower = new String[words.size()];
        this.classes = new long[words.size()];
        for (int w = 0; w < lower.length; w++) {
            lower[w] = plain(words.text(w));
            classes[w] = WordClasses.STANDARD.mask(lower[w]);
        }
        this.nameWords = new boolean[words.size()];
        for (int w = 0; w < nameWords.length; w++) nameWords[w] = capital(w) && canName(w);
        this.titleCase = new boolean[layout.sentences().size()];
        for (int s = 0; s < titleCase.length; s++)
            titleCase[s] = titleCase(layout.sentences().get(s));
        for (int w = 0; w < nameWords.length; w++) if (withinSentence(w)) inside.add(words.text(w));
    }

    private boolean withinSentence(int word) {
        return nameWords[word] && !beginsSentence(word) && !titleCase(word);
    }

    /** Whether nearly all longer words of a sentence without a stop have capitals, so that capitals say nothing. */
    private boolean titleCase(Sentence sentence) {
        int longer = 0;
        int capitals = 0;
        for (int w = sentence.firstWord(); w < sentence.endWord(); w++) {
            if (words.text(w).length() < 4 || !Character.isLetter(words.text(w).charAt(0))) continue;
            longer++;
            if (Character.isUpperCase(words.text(w).charAt(0))) capitals++;
        }
        boolean stops = words.text(sentence.endWord() - 1).equals(".");
        return !stops && longer >= 4 && capitals * 10 >= longer * 8;
    }

    /** Whether the word stands in a sentence in which capitals say nothing. */
    boolean titleCase(int word) {
        return titleCase[layout.sentenceOf(word)];
    }

    static String plain(String word) {
        int end = word.length() - 1;
        String plain = end > 0 && word.charAt(end) == '.' ? word.substring(0, end) : word;
        return plain.toLowerCase(Locale.ROOT);
    }

    int size() {
        return lower.length;
    }

    /** The word in lower case, without a point at its end. */
    String lower(int word) {
        return lower[word];
    }

    boolean is(int word, WordClass type) {
        return (classes[word] & type.bit()) != 0;
    }

    boolean isPhrase(int first, int end, WordClass type) {
        return (WordClasses.STANDARD.mask(join(first, end)) & type.bit()) != 0;
    }

    /** The words between two, in lower case, with spaces between. */
    String join(int first, int end) {
        if (end == first + 1) return lower[first];
        StringBuilder joined = new StringBuilder(lower[first]);
        for (int w = first + 1; w < end; w++) joined.append(' ').append(lower[w]);
        return joined.toString();
    }

    /** The words between two but connectors, in lower case. */
    List<String> wordsOf(int first, int end) {
        List<String> found = new ArrayList<>();
        for (int w = first; w < end; w++) if (!is(w, WordClass.CONNECTOR)) found.add(lower[w]);
        return found;
    }

    boolean punctuation(int word) {
        return !Character.isLetterOrDigit(words.text(word).charAt(0)) && !possessive(word);
    }

    /** Whether the word is the ending of a possessive. */
    boolean possessive(int word) {
        String text = words.text(word);
        return text.equals("'s") || text.equals("’s") || text.equals("'S") || text.equals("’S");
    }

    /** Whether the word begins with a capital, or holds one after a hyphen or an apostrophe ("al-Hayya"). */
    boolean capital(int word) {
        String text = words.text(word);
        if (Character.isUpperCase(text.charAt(0))) return true;
        int hyphen = text.indexOf('-');
        if (hyphen < 0) hyphen = text.indexOf('’');
        return hyphen > 0 && hyphen < 5 && hyphen + 1 < text.length() && Character.isUpperCase(text.charAt(hyphen + 1));
    }

    /** Whether all letters of the word are capitals, and there are two or more. */
    boolean acronym(int word) {
        String text = words.text(word);
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) return false;
            if (Character.isUpperCase(text.charAt(i))) capitals++;
        }
        return capitals > 1;
    }

    boolean given(int word) {
        return named.isAny(word, GIVEN) && named.end(word) == word + 1;
    }

    /** Whether the word can be part of a name: it has a capital and is not one only because it begins a sentence. */
    boolean nameWord(int word) {
        return nameWords[word];
    }

    private boolean canName(int word) {
        if (given(word) || calledSo(word)) return true;
        if (compound(word)) return false;
        if (layout.capitals()) return !is(word, WordClass.FUNCTION) && !named.isAny(word, NOT_A_PERSON);
        return !is(word, WordClass.FUNCTION);
    }

    /** "Ivo A. Marten", "Irena May": behind a given name an initial, or a word that means something else elsewhere. */
    private boolean calledSo(int word) {
        if (word == 0 || !given(word - 1) || layout.capitals()) return false;
        String text = words.text(word);
        boolean initial = text.length() == 2 && text.charAt(1) == '.';
        return initial || text.length() > 2 && tags.of(word).isName() && !acronym(word);
    }

    /** "Britain-based", "US-led": an adjective, not a name. */
    boolean compound(int word) {
        String text = words.text(word);
        int hyphen = text.lastIndexOf('-');
        return hyphen > 0
                && text.length() - hyphen > 3
                && Character.isLowerCase(text.charAt(hyphen + 1))
                && (text.endsWith("ed") || text.endsWith("led"));
    }

    /** Whether the lexicon knows the word as something other than part of a person's name. */
    boolean notPersonal(int word) {
        return named.isAny(word, NOT_A_PERSON) && !given(word);
    }

    /** Whether a capital makes the word a name: inside a sentence, here or elsewhere on the page, or so tagged where it begins one. */
    boolean named(int word) {
        return !beginsSentence(word) || tags.of(word).isName() || given(word) || inside.contains(words.text(word));
    }

    boolean beginsSentence(int word) {
        int first = layout.sentences().get(layout.sentenceOf(word)).firstWord();
        return word == first || word == first + 1 && punctuation(first);
    }

    /** Whether the phrase that begins at a word is headed by a kind of body or outlet: "a news agency", "the rights group". */
    boolean bodyAt(int first, int end) {
        int head = appositionHead(first, end);
        return head >= first
                && !capital(head)
                && (is(head, WordClass.BODY) || is(head, WordClass.OUTLET))
                && !named.isAny(head, PERSONAL);
    }

    /** The last word of the phrase that begins at a word: before a mark, a preposition or a relative pronoun. */
    int appositionHead(int first, int end) {
        int w = first;
        while (w < end && !punctuation(w) && !is(w, WordClass.PREPOSITION) && !is(w, WordClass.RELATIVE)) w++;
        return w - 1;
    }

    int sentenceEnd(int word) {
        return layout.sentences().get(layout.sentenceOf(word)).endWord();
    }

    int sentenceStart(int word) {
        return layout.sentences().get(layout.sentenceOf(word)).firstWord();
    }

    /** The words as printed. */
    String printed(int first, int end) {
        String printed = layout.text().substring(words.start(first), words.end(end - 1));
        return printed.indexOf('\n') < 0 && !printed.contains("  ") ? printed : String.join(" ", printed.split("\\s+"));
    }
}
