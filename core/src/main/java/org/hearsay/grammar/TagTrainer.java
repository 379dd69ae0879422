package org.hearsay.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.learn.Evidence;
import org.hearsay.learn.GreedyModel;
import org.hearsay.learn.PerceptronTrainer;
import org.hearsay.learn.Settled;
import org.hearsay.learn.SettledCounts;

/**
 * Trains the model of {@link PartOfSpeechTagger}. Of the sentences a part is also learned in capitals and a part in small
 * letters, because old wires and social media are written so. The same sentences and seed give the same model.
 */
public final class TagTrainer {
    private static final double LARGEST = 25;
    /** A tag is settled where a word, or a word and its neighbour, were seen so often ... */
    private static final int SEEN = 20;
    /** ... and had that tag in this share of the cases. */
    private static final double SURE = 0.995;

    private final List<Example> examples = new ArrayList<>();

    /** A sentence's words in small letters, how they are written, and their tags. */
    private record Example(String[] lower, int[] shapes, int[] tags) {}

    /** Adds a sentence: its words as printed, and their tags. */
    public void add(List<String> words, List<Tag> tags) {
        examples.add(example(words, tags));
        int turn = examples.size() % 8;
        if (turn == 3) examples.add(example(changed(words, true), tags));
        if (turn == 7) examples.add(example(changed(words, false), tags));
    }

    private static List<String> changed(List<String> words, boolean capitals) {
        return words.stream()
                .map(w -> capitals ? w.toUpperCase(Locale.ROOT) : w.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Example example(List<String> words, List<Tag> tags) {
        String[] lower = new String[words.size()];
        int[] shapes = new int[lower.length];
        int[] right = new int[lower.length];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = words.get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
            shapes[i] = WordShape.of(words.get(i));
            right[i] = tags.get(i).ordinal();
        }
        return new Example(lower, shapes, right);
    }

    /** The model after the given number of passes over the sentences. */
    public GreedyModel train(int passes, long seed) {
        PerceptronTrainer trainer = new PerceptronTrainer(Tag.values().length);
        GreedyModel settled = new GreedyModel(settled(), trainer.table(LARGEST));
        TagEvidence evidence = new TagEvidence();
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(examples);
        for (int pass = 0; pass < passes; pass++) {
            java.util.Collections.shuffle(order, random);
            for (Example example : order) learn(settled, trainer, evidence, example);
        }
        return settled.with(trainer.table(LARGEST));
    }

    private Settled settled() {
        SettledCounts counts = new SettledCounts(Tag.values().length);
        for (Example example : examples) {
            for (int i = 0; i < example.tags().length; i++) {
                int tag = example.tags()[i];
                int before = i == 0 ? -1 : example.tags()[i - 1];
                counts.add(TagEvidence.alone(example.lower(), example.shapes(), i), tag);
                counts.add(TagEvidence.after(example.lower(), example.shapes(), i, before), tag);
                counts.add(TagEvidence.ahead(example.lower(), example.shapes(), i), tag);
            }
        }
        return counts.settled(SEEN, SURE);
    }

    private static void learn(GreedyModel settled, PerceptronTrainer trainer, TagEvidence evidence, Example example) {
        int before = -1;
        int beforeThat = -1;
        for (int i = 0; i < example.lower().length; i++) {
            int tag = PartOfSpeechTagger.settled(settled, example.lower(), example.shapes(), i, before);
            if (tag < 0) {
                Evidence found = evidence.of(example.lower(), example.shapes(), i, before, beforeThat);
                tag = trainer.best(found);
                trainer.learn(found, tag, example.tags()[i]);
            }
            beforeThat = before;
            before = tag;
        }
    }
}
