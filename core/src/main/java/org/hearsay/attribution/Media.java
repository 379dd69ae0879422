package org.hearsay.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** Tells whether a noun phrase names something that carries words: an outlet, a platform, a statement. */
final class Media {
    private static final WordKinds LEXICON = WordKinds.load("media.txt");
    private static final Set<String> TITLED = LEXICON.of("titled");
    private static final Set<String> AIRED = LEXICON.of("aired");
    private static final Set<String> OUTLET = LEXICON.of("outlet");
    private static final Set<String> MEDIUM = LEXICON.of("medium");
    private static final Set<String> PLATFORM = LEXICON.of("platform");
    private static final Set<String> REPORTER = LEXICON.of("reporter");

    private static final long OUTLETS = NameKind.bits(NameKind.AGENCY, NameKind.BROADCASTER, NameKind.NEWSPAPER);

    private static final long PERSONS = NameKind.bits(NameKind.ROLE, NameKind.ROLES, NameKind.PERSON);

    private static final Pattern SITE = Pattern.compile("[\\w-]+\\.(com|org|net|tv|co\\.uk)");

    private final Words words;
    private final Tags tags;
    private final NamedWords names;

    Media(Layout layout, Tags tags) {
        this.words = layout.words();
        this.tags = tags;
        this.names = Names.standard().in(layout);
    }

    /** Whether the phrase names an outlet: "Reuters", "the Tass news agency", "state television". */
    boolean outlet(Stretch phrase) {
        for (int w = phrase.firstWord(); w < phrase.endWord(); w++) {
            if ((names.mask(w) & OUTLETS) != 0 || isSite(words.text(w))) return true;
            boolean capital = Character.isUpperCase(words.text(w).charAt(0));
            if (capital && w > phrase.firstWord() && TITLED.contains(lower(w)) && !isOffice(w + 1, phrase)) return true;
        }
        int head = head(phrase);
        if (isOrganisation(phrase, head)) return false;
        int called = called(phrase);
        boolean airs = called > phrase.firstWord() && AIRED.contains(lower(called));
        return OUTLET.contains(lower(head)) || OUTLET.contains(lower(airs ? called - 1 : called));
    }

    private static boolean isSite(String word) {
        return word.indexOf('.') > 0 && SITE.matcher(word).matches();
    }

    /** "The Press | Centre", "the Press | Secretary": what follows such a word in the same name, and is no outlet. */
    private boolean isOffice(int w, Stretch phrase) {
        return w < phrase.endWord()
                && names.isAny(w, PERSONS | NameKind.ORGANISATION.bit() | NameKind.GOVERNMENT.bit())
                && !OUTLET.contains(lower(w));
    }

    /** "An aid agency", "the doctors' network": by more words than the head an organisation and no outlet. */
    private boolean isOrganisation(Stretch phrase, int head) {
        return head > phrase.firstWord()
                && names.end(head - 1) == names.end(head)
                && names.is(head, NameKind.ORGANISATION)
                && !names.isAny(head, OUTLETS | NameKind.MEDIA.bit());
    }

    /** The noun before the name at the end: "the news | agency | Northwire", "the | broadcaster | Northwire 24". */
    private int called(Stretch phrase) {
        int w = phrase.endWord() - 1;
        while (w > phrase.firstWord() && (tags.of(w).isName() || tags.of(w) == Tag.CD)) w--;
        return w;
    }

    /** Whether the phrase is headed by an utterance, or the occasion of one: "a statement", "a news conference". */
    boolean medium(Stretch phrase) {
        return MEDIUM.contains(lower(head(phrase)));
    }

    /** Whether the phrase is headed by something written or filmed: "satellite images", "footage". */
    boolean document(Stretch phrase) {
        return names.is(head(phrase), NameKind.DOCUMENT);
    }

    /** Whether the phrase is headed by a place where things are posted or broadcast: "his Telegram channel". */
    boolean platform(Stretch phrase) {
        return PLATFORM.contains(lower(head(phrase)));
    }

    /** Whether what the phrase names carries the words of others when it is a source: an outlet or a report, and nobody who works for one. */
    boolean carries(Stretch source) {
        return outlet(source) && !employed(source) || medium(source);
    }

    /** "Northwire host Ivo Marten", "an analyst for the Courier"; a reporter carries words as his outlet does. */
    private boolean employed(Stretch phrase) {
        boolean person = false;
        for (int w = phrase.firstWord(); w < phrase.endWord(); w++) {
            if (REPORTER.contains(lower(w))) return false;
            person |= tags.of(w).isNoun() && names.isAny(w, PERSONS);
        }
        return person;
    }

    boolean any(Stretch phrase) {
        return medium(phrase) || platform(phrase) || outlet(phrase);
    }

    /** Whether the phrase is nothing but initials that the lexicon does not know, as those of broadcasters often are. */
    boolean initials(Stretch phrase) {
        int w = phrase.endWord() - 1;
        String text = words.text(w);
        return w - phrase.firstWord() <= 1
                && (w == phrase.firstWord() || tags.of(w - 1) == Tag.DT)
                && text.length() > 2
                && text.chars().allMatch(Character::isUpperCase)
                && names.mask(w) == 0;
    }

    /** The last noun. */
    private int head(Stretch phrase) {
        for (int w = phrase.endWord() - 1; w > phrase.firstWord(); w--)
            if (tags.of(w).isNoun()) return w;
        return phrase.firstWord();
    }

    private String lower(int w) {
        return words.lower(w);
    }
}
