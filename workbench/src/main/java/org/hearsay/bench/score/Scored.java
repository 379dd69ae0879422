package org.hearsay.bench.score;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a scorer found.
 *
 * @param articles sums by article
 * @param result makes the figures from the sums of some articles
 * @param headlines the figures that matter most: label and JSON pointer into the result
 */
record Scored(SortedMap<String, Sums> articles, Function<Sums, ObjectNode> result, Map<String, String> headlines) {

    /** The figures over all articles. */
    ObjectNode all() {
        return over(articles.keySet());
    }

    /** The figures over some articles, each as often as it is named. */
    ObjectNode over(Collection<String> names) {
        Sums total = new Sums();
        for (String name : names) {
            Sums of = articles.get(name);
            if (of != null) total.addAll(of);
        }
        return result.apply(total);
    }

    /** One of the headlines over some articles. */
    double headline(String pointer, List<String> names) {
        return over(names).at(pointer).asDouble(0);
    }
}
