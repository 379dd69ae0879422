package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class SpreadTest {
    private static Scored scored(int right, int wrong) {
        SortedMap<String, Sums> articles = new TreeMap<>();
        for (int i = 0; i < right + wrong; i++) {
            Sums sums = new Sums();
            sums.add("n", 1);
            sums.add("right", i < right);
            articles.put("article" + i, sums);
        }
        return new Scored(
                articles,
                s -> JsonNodeFactory.instance
                        .objectNode()
                        .set("rate", JsonNodeFactory.instance.numberNode(Rates.percent(s.get("right"), s.get("n")))),
                Map.of());
    }

    @Test
    void whereAllAreRightThereIsNothingToDoubt() {
        assertThat(new Spread(scored(20, 0)).line("rate", "/rate"))
                .isEqualTo("rate                                100.0  [100.0, 100.0]  halves 100.0 / 100.0");
    }

    @Test
    void theIntervalHoldsTheFigureAndIsTheSameEachTime() {
        String line = new Spread(scored(10, 10)).line("rate", "/rate");
        assertThat(line).isEqualTo(new Spread(scored(10, 10)).line("rate", "/rate"));
        String[] ends = line.replaceAll(".*\\[|\\].*", "").split(", ");
        assertThat(Double.parseDouble(ends[0])).isLessThan(40);
        assertThat(Double.parseDouble(ends[1])).isGreaterThan(60);
    }

    @Test
    void halvesDealOutEveryArticleOnce() {
        String line = new Spread(scored(1, 3)).line("rate", "/rate");
        assertThat(line).containsAnyOf("halves 50.0 / 0.0", "halves 0.0 / 50.0");
    }
}
