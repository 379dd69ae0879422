package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.model.Span;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexTagger;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Time expressions against TIMEX3, as TempEval-3 scores them (UzZaman et al. 2013): a found expression meets a marked one
 * that it overlaps; type and value F1 count those that are met with the same type or value. The day an article was
 * written is given and not counted.
 */
final class TimeScore {
    private final LayoutReader layouts = new LayoutReader();
    private final PartOfSpeechTagger grammar = new PartOfSpeechTagger();
    private final TimexTagger tagger = new TimexTagger();

    static Scored score(Path folder) throws IOException {
        TimeScore scorer = new TimeScore();
        SortedMap<String, Sums> articles = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tml")).sorted().toList())
                articles.put(file.getFileName().toString(), scorer.article(TimeMl.read(file)));
        }
        return new Scored(articles, TimeScore::result, Map.of("value F1", "/value P~1R~1F1/2"));
    }

    private Sums article(TimeMl article) {
        Layout layout = layouts.read(null, article.text());
        List<Timex> found = tagger.tag(layout, grammar.tag(layout), article.day());
        Sums sums = new Sums();
        sums.add("gold", article.times().size());
        sums.add("found", found.size());
        BitSet met = new BitSet();
        for (Timex timex : found) {
            Span span = timex.phrase().span();
            int g = span == null ? -1 : meets(span, article.times(), met);
            if (g < 0) continue;
            met.set(g);
            TimeMl.Marked gold = article.times().get(g);
            sums.add("met", 1);
            sums.add("exact", gold.span().equals(span));
            sums.add("type", gold.type().equals(timex.type().name()));
            sums.add("value", gold.value().equals(timex.value()));
        }
        return sums;
    }

    private static int meets(Span span, List<TimeMl.Marked> gold, BitSet met) {
        for (int g = met.nextClearBit(0); g < gold.size(); g = met.nextClearBit(g + 1))
            if (gold.get(g).span().overlaps(span)) return g;
        return -1;
    }

    private static ObjectNode result(Sums sums) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("expressions", (int) sums.get("gold"));
        for (String[] row : new String[][] {
            {"relaxed P/R/F1", "met"}, {"exact P/R/F1", "exact"}, {"type P/R/F1", "type"}, {"value P/R/F1", "value"}
        }) out.set(row[0], Rates.prf(sums.get(row[1]), sums.get("found"), sums.get("gold")));
        return out;
    }
}
