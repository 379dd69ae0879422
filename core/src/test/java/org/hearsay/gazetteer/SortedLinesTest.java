package org.hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SortedLinesTest {
    private static final long SEED = 20240806;

    @Test
    void whatStandsUnderAKeyIsFoundAndNothingElse() {
        Random random = new Random(SEED);
        Map<String, TreeSet<String>> all = new TreeMap<>();
        for (int i = 0; i < 3000; i++)
            all.computeIfAbsent(word(random), k -> new TreeSet<>()).add(Integer.toString(random.nextInt(50)));
        StringBuilder text = new StringBuilder();
        all.forEach((key, values) ->
                values.forEach(v -> text.append(key).append('\t').append(v).append('\n')));
        SortedLines lines = of(text.toString());
        for (int i = 0; i < 3000; i++) {
            String key = word(random);
            assertThat(lines.of(key))
                    .as("seed %s, key %s", SEED, key)
                    .containsExactlyElementsOf(all.getOrDefault(key, new TreeSet<>()));
        }
    }

    @Test
    void theBeginningOfAKeyIsNoKey() {
        SortedLines lines = of("tolm\t1\ntolmin\t2\n");
        assertThat(lines.of("tol")).isEmpty();
        assertThat(lines.of("tolm")).containsExactly("1");
    }

    @Test
    void anEmptyTableHasNothing() {
        assertThat(of("").of("tolm")).isEmpty();
    }

    @Test
    void whatStandsBehindTheTabMayBeAnyText() {
        assertThat(of("tolm\tTōlm\tXA\n").of("tolm")).isEqualTo(List.of("Tōlm\tXA"));
    }

    private static String word(Random random) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) letters.add(String.valueOf((char) ('a' + random.nextInt(6))));
        return String.join("", letters);
    }

    private static SortedLines of(String text) {
        return new SortedLines(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
