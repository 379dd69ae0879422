package org.hearsay.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.hearsay.ReportReader;
import org.hearsay.export.ReadingJson;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.model.Dating;
import org.hearsay.model.Report;
import org.hearsay.number.Numeral;
import org.hearsay.number.NumeralReader;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.hearsay.text.Quotation;
import org.hearsay.time.PageDater;
import org.hearsay.time.TimeFinder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Any bytes as text: nothing is thrown, and whatever is found lies where its words are. */
class TextFuzzTest {
    private static final int MOST = 4_000;
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final ReportReader READER = ReportReader.standard();
    private static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.length() > MOST ? text.substring(0, MOST) : text;
    }

    @FuzzTest(maxDuration = "10m")
    void everyPhraseOfAReadingIsWhatStandsThere(byte[] bytes) {
        String text = text(bytes);
        int end = text.indexOf('\n');
        String title = end > 0 && text.charAt(0) == '#' ? text.substring(1, end) : null;
        Report report = Report.of("fuzz", text, title, null, null, null, "fuzz").in("en");
        String line = ReadingJson.line(READER.read(report), false);
        assertThat(ReadingJson.line(READER.read(report), false)).isEqualTo(line);
        phrases(
                MAPPER.readTree(line),
                text.codePoints().toArray(),
                String.valueOf(title).codePoints().toArray());
    }

    /** Whatever has a beginning, an end and a text in what is printed. */
    private static void phrases(JsonNode node, int[] text, int[] title) {
        if (node.has("start")
                && node.has("end")
                && node.has("text")
                && node.get("start").isInt()) {
            int start = node.get("start").asInt();
            int[] in = node.path("in").asString("text").equals("title") ? title : text;
            assertThat(new String(in, start, node.get("end").asInt() - start))
                    .isEqualTo(node.get("text").asString());
        }
        for (JsonNode inner : node) phrases(inner, text, title);
    }

    @FuzzTest(maxDuration = "10m")
    void wordsAndQuotationsLieInOrderInTheText(byte[] bytes) {
        Layout layout = new LayoutReader().read(null, text(bytes));
        int length = layout.text().length();
        int before = 0;
        for (int w = 0; w < layout.words().size(); w++) {
            assertThat(layout.words().start(w)).isBetween(before, length);
            assertThat(layout.words().end(w)).isBetween(layout.words().start(w) + 1, length);
            before = layout.words().end(w);
        }
        for (Quotation q : layout.quotations()) {
            assertThat(q.start()).isBetween(0, q.end());
            assertThat(q.end()).isLessThanOrEqualTo(length);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void noNumberIsHigherAtItsLowEnd(byte[] bytes) {
        Layout layout = new LayoutReader().read(null, text(bytes));
        for (Numeral n : new NumeralReader().read(layout)) {
            assertThat(n.start()).isBetween(0, n.end());
            assertThat(n.end()).isLessThanOrEqualTo(layout.text().length());
            if (n.amount().low() != null && n.amount().high() != null)
                assertThat(n.amount().low()).isLessThanOrEqualTo(n.amount().high());
        }
    }

    @FuzzTest(maxDuration = "10m")
    void noPageIsFromADayAfterItsLastDay(byte[] bytes) {
        String text = text(bytes);
        Layout layout = new LayoutReader().read(null, text);
        Dating printed = new PageDater().date(new TimeFinder(layout, GRAMMAR.tag(layout)), null);
        Dating told = new PageDater().date(new TimeFinder(layout, GRAMMAR.tag(layout)), text);
        for (Dating dating : new Dating[] {printed, told})
            if (dating.from() != null && dating.to() != null)
                assertThat(dating.from()).isBeforeOrEqualTo(dating.to());
    }
}
