package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FigureScoreTest {
    private static final String GOLD = "{'article':'mill','fig':'f1','start':10,'end':14,'value':9,'low':9,'high':null,"
            + "'approximator':'at least','unit':'soldiers','unit_class':'military','event':'killed',"
            + "'party':'Kestrian','claimant':'the ministry','cumulative':false,'place':'near Selnik'}";
    private static final String READ = "'in':'text','start':10,'end':14,'value':9,'low':9,'high':null,"
            + "'approximator':'at least','unit':{'class':'military'},'event':{'class':'killed'},"
            + "'party':{'text':'Kestrian'},'claimant':{'text':'the ministry'},'counting':'incident',"
            + "'place':{'text':'Selnik'}";

    @TempDir
    private Path folder;

    private JsonNode score(String... figures) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, GOLD.replace('\'', '"') + "\n");
        String[] read = figures.clone();
        for (int i = 0; i < read.length; i++) read[i] = read[i].replace('\'', '"');
        return FigureScore.score(gold, Map.of("mill", Printed.figures(read))).all();
    }

    private static double claim(JsonNode found) {
        return found.path("claim P/R/F1").path(2).asDouble();
    }

    @Test
    void aFigureReadAsItIsMarkedIsAClaim() throws IOException {
        JsonNode found = score(READ);
        assertThat(claim(found)).isEqualTo(100);
        assertThat(found.path("counting % of met").asDouble()).isEqualTo(100);
        assertThat(found.path("place % where gold has one").asDouble()).isEqualTo(100);
        assertThat(found.path("hedged bounds %").asDouble()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'value':9                     | 'value':8
                    'high':null                   | 'high':9
                    'class':'killed'              | 'class':'injured'
                    'class':'military'            | 'class':'civilians'
                    'party':{'text':'Kestrian'}   | 'party':{'text':'Varenian'}
                    {'text':'the ministry'}       | {'text':'a doctor'}
                    {'text':'the ministry'}       | {'narrator':true}
                    """, quoteCharacter = '`')
    void oneWrongFieldSpoilsTheClaimAndNotTheFind(String right, String wrong) throws IOException {
        JsonNode found = score(READ.replace(right, wrong));
        assertThat(found.path("found P/R/F1").path(2).asDouble()).isEqualTo(100);
        assertThat(claim(found)).isZero();
    }

    @Test
    void aFigureThatIsNotMarkedCostsPrecision() throws IOException {
        JsonNode found = score(READ, READ.replace("'start':10,'end':14", "'start':40,'end':42"));
        assertThat(found.path("found P/R/F1").toString()).isEqualTo("[50.0,100.0,66.7]");
    }

    @Test
    void twoFiguresCannotMeetOneMark() throws IOException {
        JsonNode found = score(READ, READ.replace("'end':14", "'end':12"));
        assertThat(found.path("found P/R/F1").toString()).isEqualTo("[50.0,100.0,66.7]");
    }

    @Test
    void aReportThatWasNotReadIsMissed() throws IOException {
        score();
        JsonNode found =
                FigureScore.score(folder.resolve("gold.jsonl"), Map.of()).all();
        assertThat(found.path("found P/R/F1").toString()).isEqualTo("[0.0,0.0,0.0]");
        assertThat(found.at("/counts/articles_missing").asInt()).isEqualTo(1);
    }
}
