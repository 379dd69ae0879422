package org.hearsay.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.web.reading.Difference.Fate;
import org.hearsay.web.reading.Difference.Piece;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static String without(List<Piece> pieces, Fate fate) {
        return pieces.stream().filter(p -> p.fate() != fate).map(Piece::text).collect(Collectors.joining());
    }

    private static int changed(List<Piece> pieces) {
        return pieces.stream()
                .filter(p -> p.fate() != Fate.STAYED)
                .mapToInt(p -> p.text().strip().split("\\s+").length)
                .sum();
    }

    @Test
    void aNumberThatWasChangedIsOneThatWentAndOneThatCame() {
        assertThat(Difference.between("The army said 12 soldiers died.\n", "The army said 15 soldiers died.\n"))
                .containsExactly(
                        new Piece(Fate.STAYED, "The army said "),
                        new Piece(Fate.WENT, "12 "),
                        new Piece(Fate.CAME, "15 "),
                        new Piece(Fate.STAYED, "soldiers died.\n"));
    }

    @Test
    void theSameTextStayed() {
        assertThat(Difference.between("a b", "a b")).containsExactly(new Piece(Fate.STAYED, "a b"));
        assertThat(Difference.between("", "")).isEmpty();
        assertThat(Difference.between("", "a")).containsExactly(new Piece(Fate.CAME, "a"));
        assertThat(Difference.between("a", "")).containsExactly(new Piece(Fate.WENT, "a"));
    }

    /** Against the longest common run of words by the textbook's table. */
    @Test
    void thePiecesAreBothTextsAndNoWayIsShorter() {
        long seed = Long.getLong("seed", 20190314L);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String before = text(random);
            String after = text(random);
            List<Piece> pieces = Difference.between(before, after);
            assertThat(without(pieces, Fate.CAME))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(before);
            assertThat(without(pieces, Fate.WENT))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(after);
            String[] a = before.split(" ");
            String[] b = after.split(" ");
            assertThat(changed(pieces))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(a.length + b.length - 2 * common(a, b));
        }
    }

    @Test
    void textsThatShareNothingAreNotComparedForEver() {
        String before = "a ".repeat(40_000);
        String after = "b ".repeat(40_000);
        assertThat(Difference.between(before, after))
                .containsExactly(new Piece(Fate.WENT, before), new Piece(Fate.CAME, after));
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        int words = 1 + random.nextInt(12);
        for (int i = 0; i < words; i++)
            out.append((char) ('a' + random.nextInt(4))).append(' ');
        return out.toString();
    }

    private static int common(String[] a, String[] b) {
        int[][] longest = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++)
            for (int j = 1; j <= b.length; j++)
                longest[i][j] = a[i - 1].equals(b[j - 1])
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
        return longest[a.length][b.length];
    }
}
