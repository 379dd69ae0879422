package org.hearsay.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.attribution.RoleTrainer;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;

/**
 * What the role tagger learns from: PolNeAR's articles once, every eighth again in capitals and every sixteenth in small
 * letters; the war reports of chains three times, once more wrapped and once in capitals.
 */
final class RoleLessons {
    private static final int CHAINS_TIMES = 3;
    private static final int COLUMNS = 70;

    private final LayoutReader layouts = new LayoutReader();
    private final PartOfSpeechTagger grammar;
    private final RoleTrainer trainer;
    private int reports;

    RoleLessons(PartOfSpeechTagger grammar, RoleTrainer trainer) {
        this.grammar = grammar;
        this.trainer = trainer;
    }

    /** Gives all reports to the trainer; returns how many. */
    int teach(Path corpora) throws IOException {
        RoleCorpus corpus = new RoleCorpus(corpora);
        List<MarkedText> articles = corpus.polnear("train");
        for (int i = 0; i < articles.size(); i++) {
            add(articles.get(i), 1);
            if (i % 8 == 3) add(articles.get(i).inCapitals(), 1);
            if (i % 16 == 7) add(articles.get(i).inSmallLetters(), 1);
        }
        for (MarkedText report : corpus.chains("train")) {
            add(report, CHAINS_TIMES);
            add(report.wrapped(COLUMNS), 1);
            add(report.inCapitals(), 1);
        }
        return reports;
    }

    private void add(MarkedText report, int times) {
        Layout layout = layouts.read(null, report.text());
        trainer.add(layout, grammar.tag(layout), report.marked(), times);
        reports++;
    }
}
