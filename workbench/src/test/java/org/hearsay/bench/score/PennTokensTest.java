package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PennTokensTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    The ministry said.         > The ministry said .
                    Gen. Orlan didn't go.      > Gen. Orlan did n't go .
                    It's over, he said         > It 's over , he said
                    Some 12,000 left           > Some 12,000 left
                    "Nine," she said           > " Nine , " she said
                    They cannot go             > They can not go
                    See https://zora.example/a > See https://zora.example/a
                    """, quoteCharacter = '`')
    void textIsCutAsTheTreebankCutsIt(String text, String tokens) {
        assertThat(PennTokens.of(text, 0, text.length()).stream()
                        .map(t -> text.substring(t.start(), t.end()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }

    @Test
    void tokensHoldEveryCharacterThatIsNoSpaceOnceAndInOrder() {
        Random random = new Random(11);
        String signs = "ab.'’\"“,;:!?()-…$%5 \n";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = 0; c < 40; c++) text.append(signs.charAt(random.nextInt(signs.length())));
            String cut = PennTokens.of(text.toString(), 0, text.length()).stream()
                    .map(t -> text.substring(t.start(), t.end()))
                    .collect(Collectors.joining());
            assertThat(cut)
                    .as("seed 11, text %s", text)
                    .isEqualTo(text.toString().replaceAll("\\s", ""));
        }
    }
}
