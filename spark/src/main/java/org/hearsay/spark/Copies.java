package org.hearsay.spark;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.hearsay.compare.Joined;
import org.hearsay.copy.CopyFinder;
import org.hearsay.copy.Signature;
import scala.Tuple2;

/**
 * Which reports tell one story, being copies of each other: as {@link CopyFinder} says it of all of them in the order of their
 * ids. Each is compared with the first few that have one of its keys.
 */
final class Copies {
    private final JavaPairRDD<String, long[]> prints;

    /** Of reports with those ids and prints, each once. */
    Copies(JavaPairRDD<String, long[]> prints) {
        this.prints = prints;
    }

    /** The reports that have copies, joined to their stories. */
    Joined stories() {
        Joined out = new Joined();
        for (Tuple2<String, String> copy : copies(prints).collect()) out.join(copy._1(), copy._2());
        return out;
    }

    private static JavaRDD<Tuple2<String, String>> copies(JavaPairRDD<String, long[]> prints) {
        JavaPairRDD<Long, String> keys = prints.flatMapToPair(
                p -> Arrays.stream(Signature.ofPrints(p._2()).keys())
                        .mapToObj(key -> new Tuple2<>(key, p._1()))
                        .iterator());
        JavaPairRDD<Long, NavigableSet<String>> leaders =
                keys.aggregateByKey((NavigableSet<String>) new TreeSet<String>(), Copies::with, Copies::both);
        return keys.join(leaders)
                .flatMap(met -> met._2()._2().headSet(met._2()._1()).stream()
                        .map(leader -> new Tuple2<>(met._2()._1(), leader))
                        .iterator())
                .distinct()
                .mapToPair(pair -> pair)
                .join(prints)
                .mapToPair(one -> new Tuple2<>(
                        one._2()._1(), new Tuple2<>(one._1(), one._2()._2())))
                .join(prints)
                .filter(two -> Signature.ofPrints(two._2()._1()._2())
                        .copies(Signature.ofPrints(two._2()._2())))
                .map(two -> new Tuple2<>(two._1(), two._2()._1()._1()));
    }

    private static NavigableSet<String> with(NavigableSet<String> leaders, String report) {
        leaders.add(report);
        if (leaders.size() > CopyFinder.LEADERS) leaders.pollLast();
        return leaders;
    }

    private static NavigableSet<String> both(NavigableSet<String> some, NavigableSet<String> others) {
        others.forEach(report -> with(some, report));
        return some;
    }
}
