package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Takes the prints that tell copies back from what was written of a bundle: a report's id, and its prints.
 *
 * @param out the folder that was written
 * @param hadoop what the cluster says of its file systems
 */
record ReadPrints(String out, Broadcast<SerializableConfiguration> hadoop)
        implements PairFlatMapFunction<Bundle, String, long[]> {
    private static final String WANTED = "message reading { required binary id (STRING); repeated int64 prints; }";

    @Override
    public Iterator<Tuple2<String, long[]>> call(Bundle bundle) throws IOException {
        Configuration wanting = new Configuration(hadoop.value().value());
        wanting.set(ReadSupport.PARQUET_READ_SCHEMA, WANTED);
        List<Tuple2<String, long[]>> found = new ArrayList<>();
        var piece = new Pieces(out, wanting).parquet(Pieces.READINGS, bundle.id());
        try (ParquetReader<Group> rows = ParquetReader.builder(new GroupReadSupport(), piece)
                .withConf(wanting)
                .build()) {
            for (Group row = rows.read(); row != null; row = rows.read())
                found.add(new Tuple2<>(row.getString("id", 0), prints(row)));
        }
        return found.iterator();
    }

    private static long[] prints(Group row) {
        long[] prints = new long[row.getFieldRepetitionCount("prints")];
        for (int i = 0; i < prints.length; i++) prints[i] = row.getLong("prints", i);
        return prints;
    }
}
