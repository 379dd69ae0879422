package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The forms of the field, each read by somebody else or held against a schema of its own. */
class FieldFormsTest {
    /** What the model of Web Annotations asks of an annotation whose words are selected by position and quotation. */
    private static final String ANNOTATION = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
             "required":["@context","id","type","target"],
             "properties":{
              "@context":{"const":"http://www.w3.org/ns/anno.jsonld"},
              "id":{"type":"string","format":"uri"},
              "type":{"const":"Annotation"},
              "motivation":{"enum":["assessing","bookmarking","classifying","commenting","describing","editing",
               "highlighting","identifying","linking","moderating","questioning","replying","tagging"]},
              "body":{"type":"object","required":["type","value"],"properties":{"type":{"const":"TextualBody"}}},
              "target":{"type":"object","required":["source","selector"],"properties":{
               "source":{"type":"string"},
               "selector":{"type":"array","minItems":2,"items":{"oneOf":[
                {"required":["type","start","end"],"additionalProperties":false,"properties":{
                 "type":{"const":"TextPositionSelector"},
                 "start":{"type":"integer","minimum":0},"end":{"type":"integer","minimum":0}}},
                {"required":["type","exact"],"additionalProperties":false,"properties":{
                 "type":{"const":"TextQuoteSelector"},"exact":{"type":"string"},
                 "prefix":{"type":"string"},"suffix":{"type":"string"}}}]}}}}}}
            """;
    /** Of schema.org's Claim and Quotation the properties that are used, and that nothing is rated. */
    private static final String SCHEMA_ORG = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
             "required":["@context","@type","@id","text"],
             "properties":{
              "@context":{"const":"https://schema.org"},"@id":{"type":"string"},
              "@type":{"enum":["Claim","Quotation"]},"text":{"type":"string","minLength":1},
              "author":{"$ref":"#/$defs/named"},"creator":{"$ref":"#/$defs/named"},
              "appearance":{"$ref":"#/$defs/article"},"isPartOf":{"$ref":"#/$defs/article"}},
             "additionalProperties":false,
             "$defs":{
              "named":{"type":"object","required":["@type","name"],"properties":{"name":{"type":"string"}}},
              "article":{"type":"object","required":["@type","identifier"],"additionalProperties":false,
               "properties":{"@type":{"const":"NewsArticle"},"identifier":{"type":"string"},
                "headline":{"type":"string"},"url":{"type":"string"},"datePublished":{"type":"string"},
                "publisher":{"$ref":"#/$defs/named"}}}}}
            """;

    private static final ReportReader READER = ReportReader.standard();

    private static Filed filed(String text) {
        Report report = Report.of(
                "a", text, "Mill {hit} & burned_50%", "Courier", "https://courier.example/a", "2019-03-14", "a");
        Records records = Records.of(READER.read(report));
        List<Filed.Entry> entries = new ArrayList<>();
        for (Records.Claim c : records.claims())
            entries.add(new Filed.Entry("e" + entries.size(), "c" + entries.size(), c));
        return new Filed(report, null, true, "engine", records.frame(), entries);
    }

    private static final String TEXT =
            "😀 Forty soldiers were killed in Selnik on 11 March 2019, Kestria said. \"We lost nine "
                    + "tanks,\" Ivo Marten said. At least 200 civilians have been killed since January, Relief Watch said.";

    private static void valid(String schema, String lines) {
        var checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        assertThat(lines.lines().toList())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(checked.validate(line, InputFormat.JSON))
                        .as(line)
                        .isEmpty());
    }

    private static List<NamedCsvRecord> rows(Form form, Filed filed) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(form.opening() + form.of(filed))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void webAnnotationsAreAsTheirModelHasThemAndSelectTheWordsTheyQuote() {
        Filed filed = filed(TEXT);
        String lines = new WebAnnotationForm().of(filed);
        valid(ANNOTATION, lines);
        assertThat(lines.lines()).hasSize(filed.entries().size()).allSatisfy(line -> {
            JsonNode selectors =
                    ReadingJson.MAPPER.readTree(line).path("target").path("selector");
            int start =
                    TEXT.offsetByCodePoints(0, selectors.path(0).path("start").asInt());
            int end = TEXT.offsetByCodePoints(0, selectors.path(0).path("end").asInt());
            JsonNode quote = selectors.path(1);
            assertThat(TEXT.substring(start, end)).isEqualTo(quote.path("exact").asString());
            assertThat(TEXT)
                    .contains(quote.path("prefix").asString()
                            + quote.path("exact").asString()
                            + quote.path("suffix").asString());
        });
    }

    @Test
    void schemaOrgHasAClaimForEachFigureAndAQuotationForEachQuotationAndRatesNothing() {
        String lines = new SchemaOrgForm().of(filed(TEXT));
        valid(SCHEMA_ORG, lines);
        assertThat(lines)
                .contains("\"@type\":\"Claim\"", "\"@type\":\"Quotation\"", "We lost nine tanks")
                .doesNotContain("Review", "Rating");
    }

    @Test
    void bibtexHasAnEntryForEachReportWithItsMarksEscaped() {
        Filed filed = filed(TEXT);
        assertThat(new BibtexForm().of(filed))
                .startsWith("@misc{hearsay" + filed.report().id() + ",\n")
                .contains("title = {Mill \\{hit\\} \\& burned\\_50\\%}")
                .contains("year = {2019},\n  month = {3},\n  day = {14}")
                .endsWith("\n}\n\n");
        long open = new BibtexForm()
                .of(filed)
                .replace("\\{", "")
                .chars()
                .filter(c -> c == '{')
                .count();
        long shut = new BibtexForm()
                .of(filed)
                .replace("\\}", "")
                .chars()
                .filter(c -> c == '}')
                .count();
        assertThat(open).isEqualTo(shut);
    }

    @Test
    void ucdpRowsTakeThoseKilledInOneIncidentAndNobodyDecides() {
        UcdpForm form = new UcdpForm();
        List<NamedCsvRecord> rows = rows(form, filed(TEXT));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.getField("low")).isEqualTo("40");
            assertThat(row.getField("high")).isEqualTo("40");
            assertThat(row.getField("deaths_unknown")).isEqualTo("40");
            assertThat(row.getField("best")).isEmpty();
            assertThat(row.getField("source_article")).isEqualTo("https://courier.example/a");
        });
        assertThat(form.notTaken())
                .containsKey("counts something else than killed")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void acledRowsTakeExactNumbersOfAKnownDay() {
        AcledForm form = new AcledForm();
        assertThat(rows(form, filed(TEXT))).singleElement().satisfies(row -> {
            assertThat(row.getField("fatalities")).isEqualTo("40");
            assertThat(row.getField("event_date")).isEqualTo("2019-03-11");
            assertThat(row.getField("event_type")).isEmpty();
        });
        assertThat(rows(new AcledForm(), filed("At least 40 soldiers were killed in Selnik on 11 March 2019.")))
                .isEmpty();
    }

    @Test
    void vagueWordsHaveANumberOnlyByAConvention() {
        Filed dozens = filed("A blast in Selnik killed dozens of people on 11 March 2019.");
        assertThat(rows(new AcledForm(), dozens)).isEmpty();
        assertThat(rows(new AcledForm(Convention.named("acled")), dozens))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("fatalities")).isEqualTo("12");
                    assertThat(row.getField("notes")).contains("killed dozens of people");
                });
        assertThat(rows(new AcledForm(Convention.named("linguistic")), dozens))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("fatalities")).isEqualTo("24"));
    }

    @Test
    void whatStandsNoMoreIsInNoForm() {
        Filed stands = filed(TEXT);
        Filed old = new Filed(stands.report(), null, false, "engine", stands.frame(), stands.entries());
        for (Form form : List.of(
                new CsvForm(),
                new WebAnnotationForm(),
                new SchemaOrgForm(),
                new BibtexForm(),
                new UcdpForm(),
                new AcledForm())) assertThat(form.of(old)).isEmpty();
    }
}
