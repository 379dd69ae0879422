package org.hearsay.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.attribution.LinkTrainer;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;

/** What links and clauses are learned from: the links of PolNeAR's articles and of chains, the clauses of chains alone. */
final class LinkLessons {
    private final LayoutReader layouts = new LayoutReader();
    private final PartOfSpeechTagger grammar;
    private final LinkTrainer trainer;

    LinkLessons(PartOfSpeechTagger grammar, LinkTrainer trainer) {
        this.grammar = grammar;
        this.trainer = trainer;
    }

    /** Gives all reports to the trainer; returns how many. */
    int teach(Path corpora) throws IOException {
        RoleCorpus corpus = new RoleCorpus(corpora);
        List<MarkedText> articles = corpus.polnear("train");
        List<MarkedText> reports = corpus.chains("train");
        for (MarkedText article : articles) {
            Layout layout = layouts.read(null, article.text());
            trainer.add(layout, grammar.tag(layout), article.marked());
        }
        for (MarkedText report : reports) {
            Layout layout = layouts.read(null, report.text());
            Tags tags = grammar.tag(layout);
            trainer.add(layout, tags, report.marked());
            trainer.addClauses(layout, tags, report.marked(), report.nested());
        }
        return articles.size() + reports.size();
    }
}
