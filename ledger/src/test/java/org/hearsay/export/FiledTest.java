package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiledTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"f1\",\"sentence\":{\"start\":0,\"end\":9,\"text\":\"He said \\\"no\\\".\"},\"unit\":{\"text\":\"men\"}}|He said \"no\".",
                "{\"unit\":{\"sentence\":{\"text\":\"another\"}},\"claims\":[{\"text\":\"x\"}],\"sentence\":{\"text\":\"Nine died.\"}}|Nine died.",
                "{\"id\":\"f1\",\"text\":\"nine\"}|``",
                "{\"sentence\":{\"start\":0},\"text\":\"nine\"}|``",
                "{\"sentence\":[\"text\"]}|``",
                "[]|``",
            })
    void theSentenceOfAFigureIsReadFromItsRecord(String record, String sentence) {
        assertThat(Filed.sentence(record)).isEqualTo(sentence);
    }

    @Test
    void theSentenceOfEveryFigureIsFoundWithoutReadingItsRecord() {
        Reading reading = ReportReader.standard()
                .read(
                        Report.of(
                                "a",
                                "\"Nine soldiers were killed in Selnik,\" Kestria said.\nTen were hurt\tin Tolm \uD83D\uDE00."));
        List<String> records = Records.of(reading).claims().stream()
                .filter(c -> c.kind().equals("figure"))
                .map(c -> c.json())
                .toList();
        assertThat(records).hasSize(2);
        for (String record : records)
            assertThat(ReadingJson.MAPPER.readValue('"' + Filed.sentenceAsKept(record) + '"', String.class))
                    .isEqualTo(Filed.sentence(record))
                    .isNotEmpty();
    }

    @Test
    void whatIsSaidLikeARecordIsNotTakenForOne() {
        String record =
                "{\"quote\":\"\\\"sentence\\\":{\\\"text\\\":\\\"no\\\"}\",\"sentence\":{\"in\":\"text\",\"text\":\"yes \\\\\"}}";
        assertThat(Filed.sentence(record)).isEqualTo("yes \\");
        assertThat(Filed.sentenceAsKept(record)).isEqualTo("yes \\\\");
    }
}
