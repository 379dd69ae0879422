package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
    private final Random random = new Random(7);

    @Test
    void aCutReprintUnderAnotherHeadlineIsACopy() {
        String story = words(300);
        assertThat(groups(words(200), story, "New headline here\n" + story.substring(0, story.length() / 2)))
                .containsExactly(List.of(1, 2));
    }

    @Test
    void spacesMarksAndCapitalsDoNotHideACopy() {
        String story = words(120);
        assertThat(groups(story, story.toUpperCase(java.util.Locale.ROOT).replace(" ", ",\n")))
                .containsExactly(List.of(0, 1));
    }

    @Test
    void aSharedSentenceIsNoCopy() {
        String sentence = words(20);
        assertThat(groups(words(200) + " " + sentence, sentence + " " + words(200)))
                .isEmpty();
    }

    @Test
    void aTextOfOneStockSentenceTiesNothingTogether() {
        String stock = words(17);
        assertThat(groups(stock, words(200) + " " + stock, stock + " " + words(300)))
                .isEmpty();
    }

    @Test
    void shortTextsThatAreNearlyTheSameAreCopies() {
        String line = words(20);
        assertThat(groups(line, words(20), line + " more")).containsExactly(List.of(0, 2));
    }

    @Test
    void aBriefInsideALongReportIsACopy() {
        String brief = words(60);
        assertThat(groups(brief, words(400) + " " + brief + " " + words(400))).containsExactly(List.of(0, 1));
    }

    @Test
    void keysOfAPartAreMostlyKeysOfTheWhole() {
        String story = words(600);
        long[] whole = Signature.of(story).keys();
        long[] half = Signature.of(story.substring(0, story.length() / 2)).keys();
        Arrays.sort(whole);
        assertThat(Arrays.stream(half).filter(k -> Arrays.binarySearch(whole, k) >= 0))
                .hasSizeGreaterThan(half.length / 2);
        assertThat(half.length).isBetween(8, 40);
    }

    @Test
    void fiveHundredReprintsAreOneGroup() {
        String story = words(100);
        String[] reprints =
                IntStream.range(0, 500).mapToObj(i -> words(10) + " " + story).toArray(String[]::new);
        assertThat(groups(reprints))
                .singleElement()
                .satisfies(g -> assertThat(g).hasSize(500));
    }

    @Test
    void shortTextsAreNoCopiesOfEachOther() {
        assertThat(groups("one two", "one two", "")).isEmpty();
    }

    private static List<List<Integer>> groups(String... texts) {
        CopyFinder finder = new CopyFinder();
        for (String text : texts) finder.add(Signature.of(text));
        return finder.groups();
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }
}
