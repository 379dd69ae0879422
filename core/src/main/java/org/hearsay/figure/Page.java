package org.hearsay.figure;

import java.util.List;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** A layout with what the lexicon knows of each of its words. */
final class Page {
    final Layout layout;
    final Tags tags;
    private final FigureLexicon lexicon;
    private final Words words;
    /** What each word says was done, null where it was not yet looked at. */
    private final List<Trigger>[] triggers;

    @SuppressWarnings("unchecked") // no array of lists can be made otherwise
    Page(Layout layout, Tags tags, FigureLexicon lexicon) {
        this.layout = layout;
        this.tags = tags;
        this.lexicon = lexicon;
        this.words = layout.words();
        this.triggers = (List<Trigger>[]) new List<?>[words.size()];
    }

    int size() {
        return words.size();
    }

    /** The word in lower case. */
    String lower(int word) {
        return words.lower(word);
    }

    String printed(int word) {
        return words.text(word);
    }

    Tag tag(int word) {
        return tags.of(word);
    }

    @Nullable
    String unit(int word) {
        return lexicon.unit(lower(word));
    }

    /** The class of words joined by hyphens, null when they are not known. */
    @Nullable
    String unit(String joined) {
        return lexicon.unit(joined);
    }

    /** What the word can say was done, where the words around it leave it that meaning. */
    List<Trigger> triggers(int word) {
        if (triggers[word] == null) triggers[word] = look(word);
        return triggers[word];
    }

    private List<Trigger> look(int word) {
        List<Trigger> all = lexicon.triggers(lower(word));
        return all.isEmpty() || Meanings.holds(this, word) ? all : List.of();
    }

    Sentence sentence(int word) {
        return layout.sentences().get(layout.sentenceOf(word));
    }

    boolean capitalized(int word) {
        return Character.isUpperCase(words.text(word).charAt(0));
    }

    /** "A", "an". */
    boolean isArticle(int word) {
        return lower(word).equals("a") || lower(word).equals("an");
    }

    boolean isLetters(int word) {
        return Character.isLetter(words.text(word).charAt(0));
    }
}
