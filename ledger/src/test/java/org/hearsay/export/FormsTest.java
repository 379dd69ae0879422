package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.ReportReader;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FormsTest {
    private static final ReportReader READER = ReportReader.standard();

    private static Filed filed(Report report) {
        Reading reading = READER.read(report);
        Records records = Records.of(reading);
        List<Filed.Entry> entries = new ArrayList<>();
        for (Records.Claim c : records.claims())
            entries.add(new Filed.Entry("e" + entries.size(), "c" + entries.size(), c));
        return new Filed(report, null, true, "engine", records.frame(), entries);
    }

    private static Filed filed(String text, String title, String outlet) {
        return filed(Report.of("a", text, title, outlet, null, "2019-03-14", "a"));
    }

    private static List<NamedCsvRecord> rows(Filed filed) {
        CsvForm form = new CsvForm();
        String all = form.opening() + form.of(filed) + form.closing();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(all)) {
            return reader.stream().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void csvGivesEachFigureWithItsWordsItsBoundsAndItsSentence() {
        List<NamedCsvRecord> rows =
                rows(filed("At least 40 soldiers were killed in Selnik, the Kestrian army said.", "News", "Courier"));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.getField("printed")).isEqualTo("At least 40");
            assertThat(row.getField("low")).isEqualTo("40");
            assertThat(row.getField("high")).isEmpty();
            assertThat(row.getField("unit")).isEqualTo("soldiers");
            assertThat(row.getField("event_class")).isEqualTo("killed");
            assertThat(row.getField("outlet")).isEqualTo("Courier");
            assertThat(row.getField("published")).isEqualTo("2019-03-14");
            assertThat(row.getField("claimant")).contains("Kestrian army");
            assertThat(row.getField("sentence"))
                    .isEqualTo("At least 40 soldiers were killed in Selnik, the Kestrian army said.");
        });
    }

    @Test
    void csvSaysWhichFiguresOfAReportAreAboutOneHappening() {
        String text =
                "Shelling killed nine civilians and wounded 14 civilians in Selnik on 11 March 2019, police said. "
                        + "Shelling killed 20 soldiers in Tolm on 12 March 2019, police said.";
        List<NamedCsvRecord> rows = rows(filed(text, "Shelling", "Courier"));
        assertThat(rows).extracting(r -> r.getField("incident")).containsExactly("i1", "i1", "i2");
    }

    @Test
    void csvCellsWithANumberBelowZeroAreNumbers() {
        assertThat(Csv.row(List.of("-13.25", "-1", "-", "-1+2", "-1.2.3", "--1")))
                .isEqualTo("-13.25,-1,'-,'-1+2,'-1.2.3,'--1\r\n");
    }

    @Test
    void csvCellsThatLookLikeFormulasBeginWithAnApostrophe() {
        String text = "Nine soldiers were killed in Selnik, Kestria said.";
        for (String evil : List.of("=1+1", "+1", "-1x", "@SUM(A1)", "\t=1", " =1", "\r\n=1"))
            assertThat(rows(filed(text, evil, "Courier")).get(0).getField("title"))
                    .isEqualTo("'" + evil);
        assertThat(rows(filed(text, "a=1", "Courier")).get(0).getField("title")).isEqualTo("a=1");
    }

    @Test
    void csvKeepsCommasQuotesAndLineEndsInsideCells() {
        String title = "One, \"two\"\nand three";
        List<NamedCsvRecord> rows = rows(filed("Nine soldiers were killed in Selnik, Kestria said.", title, "A, B"));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.getField("title")).isEqualTo(title);
            assertThat(row.getField("outlet")).isEqualTo("A, B");
        });
    }

    @Test
    void jsonLinesGiveEachReportWithItsTextAndEachEntryWithItsRecord() {
        Filed filed = filed("😀 Nine soldiers were killed in \"Selnik\",\nKestria said.", "News", "Courier");
        List<JsonNode> lines = new JsonLinesForm()
                .of(filed)
                .lines()
                .map(ReadingJson.MAPPER::readTree)
                .toList();
        assertThat(lines).hasSize(1 + filed.entries().size());
        String text = lines.get(0).path("text").asString();
        assertThat(text).isEqualTo(filed.report().text());
        for (JsonNode line : lines.subList(1, lines.size())) {
            int start = text.offsetByCodePoints(0, line.path("start").asInt());
            int end = text.offsetByCodePoints(0, line.path("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(line.path("text").asString());
            assertThat(line.path("record").path("id").asString()).isNotEmpty();
        }
    }

    @Test
    void aReadingCanBePutTogetherAgainFromJsonLines() {
        Report report = Report.of("a", "Nine soldiers were killed in Selnik, Kestria said. Two died in Tolm.");
        List<JsonNode> lines = new JsonLinesForm()
                .of(filed(report))
                .lines()
                .map(ReadingJson.MAPPER::readTree)
                .toList();
        JsonNode whole = ReadingJson.MAPPER.readTree(ReadingJson.line(READER.read(report), false));
        assertThat(Objects.requireNonNull(lines.get(0).get("reading")).get("report"))
                .isEqualTo(whole.get("report"));
        List<JsonNode> figures = lines.stream()
                .filter(l -> l.path("is").asString("").equals("figure"))
                .map(l -> l.get("record"))
                .toList();
        assertThat(figures).containsExactlyInAnyOrderElementsOf(Objects.requireNonNull(whole.get("figures")));
    }
}
