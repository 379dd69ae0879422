package org.hearsay.spark;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hearsay.compare.Joined;
import org.hearsay.copy.CopyFinder;
import org.hearsay.copy.Signature;
import scala.Tuple2;

/**
 * Which reports tell one story, being copies of each other: as {@link CopyFinder} says it of all of them in the order of their
 * ids. Each is compared with the first few that have one of its keys.
 */
final class Copies {
    private static final StructType COLUMNS =
            new StructType().add("report", DataTypes.StringType, false).add("story", DataTypes.StringType, false);

    private final SparkSession spark;

    Copies(SparkSession spark) {
        this.spark = spark;
    }

    /** Writes a row for each report that has copies: its id, and the first id of its story. How many rows there are. */
    int write(Dataset<Row> readings, String folder) {
        Joined stories = stories(readings);
        List<Row> rows = stories.names().stream()
                .map(report -> RowFactory.create(report, stories.first(report)))
                .toList();
        spark.createDataFrame(rows, COLUMNS)
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder);
        return rows.size();
    }

    private static Joined stories(Dataset<Row> readings) {
        JavaPairRDD<String, long[]> prints = readings.select("id", "prints")
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getString(0), prints(row)))
                .reduceByKey((a, b) -> a)
                .cache();
        Joined out = new Joined();
        for (Tuple2<String, String> copy : copies(prints).collect()) out.join(copy._1(), copy._2());
        prints.unpersist();
        return out;
    }

    private static JavaRDD<Tuple2<String, String>> copies(JavaPairRDD<String, long[]> prints) {
        JavaPairRDD<Long, String> keys = prints.flatMapToPair(
                p -> Arrays.stream(Signature.ofPrints(p._2()).keys())
                        .mapToObj(key -> new Tuple2<>(key, p._1()))
                        .iterator());
        JavaPairRDD<Long, TreeSet<String>> leaders =
                keys.aggregateByKey(new TreeSet<String>(), Copies::with, Copies::both);
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

    private static TreeSet<String> with(TreeSet<String> leaders, String report) {
        leaders.add(report);
        if (leaders.size() > CopyFinder.LEADERS) leaders.pollLast();
        return leaders;
    }

    private static TreeSet<String> both(TreeSet<String> some, TreeSet<String> others) {
        others.forEach(report -> with(some, report));
        return some;
    }

    private static long[] prints(Row row) {
        List<Long> values = row.getList(1);
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
