package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

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
}
