package org.hearsay.rivals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stanford CoreNLP's quote attribution over a JSON Lines file, with the annotators that its documentation names for it and
 * its own settings, on one thread. A line a report, of the fields of the machine contract that a score looks at. Quotations
 * to which it gives no speaker are left out.
 */
public final class QuotePipeline {
    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final StanfordCoreNLP pipeline;

    private QuotePipeline() {
        Properties settings = new Properties();
        settings.setProperty("annotators", ANNOTATORS);
        pipeline = new StanfordCoreNLP(settings);
    }

    /** Reads the file that is named, prints on standard output. */
    public static void main(String[] args) throws IOException {
        QuotePipeline quotes = new QuotePipeline();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) out.println(quotes.read(line));
        }
    }

    private String read(String line) {
        var report = MAPPER.readTree(line);
        CoreDocument document = new CoreDocument(report.path("text").asString(""));
        pipeline.annotate(document);
        ObjectNode reading = MAPPER.createObjectNode();
        reading.putObject("report").put("name", report.path("id").asString(""));
        ArrayNode attributions = reading.putArray("attributions");
        List<@Nullable CoreMap> found = found(document.annotation());
        for (CoreMap quote : found) if (quote != null) add(attributions, document.tokens(), quote);
        return MAPPER.writeValueAsString(reading);
    }

    private static List<@Nullable CoreMap> found(Annotation document) {
        List<CoreMap> quotes = document.get(CoreAnnotations.QuotationsAnnotation.class);
        return quotes == null ? List.of() : List.copyOf(quotes);
    }

    /** PolNeAR has no character beyond the first plane, so positions are the same in code points. */
    private static void add(ArrayNode attributions, List<CoreLabel> tokens, CoreMap quote) {
        Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        if (first == null || last == null) return;
        ObjectNode attribution = attributions.addObject();
        attribution.put("in", "text");
        phrase(
                attribution,
                "source",
                tokens.get(first).beginPosition(),
                tokens.get(last).endPosition());
        attribution.putArray("cue");
        phrase(
                attribution,
                "content",
                quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    }

    private static void phrase(ObjectNode attribution, String role, int start, int end) {
        attribution.putArray(role).addObject().put("start", start).put("end", end);
    }
}
