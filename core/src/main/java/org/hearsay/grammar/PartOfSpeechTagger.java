package org.hearsay.grammar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hearsay.learn.GreedyModel;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;

/** Tells the parts of speech of a layout's words, from left to right in each sentence. Immutable. */
public final class PartOfSpeechTagger {
    private final GreedyModel model;

    /** A tagger with the model that comes with Hearsay. */
    public PartOfSpeechTagger() {
        this(standard());
    }

    /** A tagger with another model, whose labels are those of {@link Tag} by ordinal. */
    public PartOfSpeechTagger(GreedyModel model) {
        this.model = model;
    }

    /** One tag for each word of the layout. */
    public Tags tag(Layout layout) {
        Tag[] tags = new Tag[layout.words().size()];
        TagEvidence evidence = new TagEvidence();
        int[] scores = new int[model.labels()];
        for (Sentence sentence : layout.sentences()) tag(layout.words(), sentence, tags, evidence, scores);
        return new Tags(tags);
    }

    private void tag(Words words, Sentence sentence, Tag[] tags, TagEvidence evidence, int[] scores) {
        int first = sentence.firstWord();
        String[] lower = new String[sentence.endWord() - first];
        int[] shapes = new int[lower.length];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = words.lower(first + i);
            shapes[i] = WordShape.of(words.text(first + i));
        }
        int before = -1;
        int beforeThat = -1;
        for (int i = 0; i < lower.length; i++) {
            int tag = settled(model, lower, shapes, i, before);
            if (tag < 0) tag = model.best(evidence.of(lower, shapes, i, before, beforeThat), scores);
            tags[first + i] = Tag.of(tag);
            beforeThat = before;
            before = tag;
        }
    }

    /** The tag of a word that needs no weighing, -1 for others. */
    static int settled(GreedyModel model, String[] lower, int[] shapes, int word, int before) {
        if (shapes[word] == WordShape.MARK && lower[word].charAt(0) != '\'') return Tag.PUNCT.ordinal();
        int tag = model.settled(TagEvidence.alone(lower, shapes, word));
        if (tag < 0) tag = model.settled(TagEvidence.after(lower, shapes, word, before));
        return tag < 0 ? model.settled(TagEvidence.ahead(lower, shapes, word)) : tag;
    }

    private static GreedyModel standard() {
        InputStream stream = PartOfSpeechTagger.class.getResourceAsStream("tags.model");
        if (stream == null) throw new IllegalStateException("tags.model is missing");
        try (InputStream in = new BufferedInputStream(stream)) {
            return GreedyModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
