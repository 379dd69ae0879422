package org.hearsay.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.attribution.RoleTrainer;
import org.hearsay.attribution.StretchTrainer;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.learn.ChainModel;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;

/**
 * What the role tagger learns from: PolNeAR's articles once, every eighth again in capitals and every sixteenth in small
 * letters; the war reports of chains three times, once more wrapped and once in capitals. The reports are dealt into parts,
 * so that what was learned without a part can be tried on it.
 */
final class RoleLessons {
    private static final int CHAINS_TIMES = 3;
    private static final int COLUMNS = 70;

    private final LayoutReader layouts = new LayoutReader();
    private final PartOfSpeechTagger grammar;
    private final List<MarkedText> articles;
    private final List<MarkedText> reports;
    private final int parts;

    RoleLessons(PartOfSpeechTagger grammar, Path corpora, int parts) throws IOException {
        this.grammar = grammar;
        this.parts = parts;
        RoleCorpus corpus = new RoleCorpus(corpora);
        articles = corpus.polnear("train");
        reports = corpus.chains("train");
    }

    /** Gives all reports but those of a part to the trainer. */
    void teachWithout(int part, RoleTrainer trainer) {
        for (int i = 0; i < articles.size(); i++) {
            if (i % parts == part) continue;
            add(articles.get(i), 1, trainer);
            if (i % 8 == 3) add(articles.get(i).inCapitals(), 1, trainer);
            if (i % 16 == 7) add(articles.get(i).inSmallLetters(), 1, trainer);
        }
        for (int i = 0; i < reports.size(); i++) {
            if (i % parts == part) continue;
            add(reports.get(i), CHAINS_TIMES, trainer);
            add(reports.get(i).wrapped(COLUMNS), 1, trainer);
            add(reports.get(i).inCapitals(), 1, trainer);
        }
    }

    private void add(MarkedText report, int times, RoleTrainer trainer) {
        Layout layout = layouts.read(null, report.text());
        trainer.add(layout, grammar.tag(layout), report.marked(), times);
    }

    /** Has a chain that learned without a part propose the stretches of its reports. */
    void propose(int part, ChainModel stranger, StretchTrainer trainer) {
        for (int i = part; i < articles.size(); i += parts) {
            propose(articles.get(i), stranger, 1, trainer);
            if (i % 8 == 3) propose(articles.get(i).inCapitals(), stranger, 1, trainer);
        }
        for (int i = part; i < reports.size(); i += parts) {
            propose(reports.get(i), stranger, CHAINS_TIMES, trainer);
            propose(reports.get(i).inCapitals(), stranger, 1, trainer);
        }
    }

    private void propose(MarkedText report, ChainModel stranger, int times, StretchTrainer trainer) {
        Layout layout = layouts.read(null, report.text());
        trainer.add(stranger, layout, grammar.tag(layout), report.marked(), times);
    }
}
