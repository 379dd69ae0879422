package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    /** Where a sentence ends stands a bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tolm fell.| Orvane did not.",
                "Gen. Orel met Sen. A. B. Marten.| He left.",
                "It is made in the U.S. by hand.| It sells.",
                "It is made in the U.S.| The army buys it.",
                "The U.S. Army bought 3.5 million.| It paid.",
                "It began at 5 p.m. Monday.| It ended at 6 p.m.| Police left.",
                "It struck on Aug. 6, as No. 5 Brigade moved.| Nobody died.",
                "\"We will win.\"| She left.",
                "\"We will win,\" she said.| \"They will not.\"",
                "\"Will we win?\" she asked.| Nobody knew.",
                "\"Will we win?\" Colonel Orel asked.| Nobody knew.",
                "\"Is it over?\" a man asked.| It was.",
                "He said it was \"over.\"| She left.",
                "He said it was “over”.| She left.",
                "(He left.)| She stayed.",
                "We waited… and left.| He stayed.",
                "It went on ... and on.| It ended.",
                "What now?!| Nobody knew.",
                "The raid failed.| al-Nur fled.",
                "It rained e.g. Monday.| It stopped.",
                "Marten Inc. said so.| Others did not.",
                "He lives in Orvane with Orel Jr. and others.| She does not.",
                "1. The first point.| It is short.",
                "It ended.[4]| He left.",
                "TOLM FELL.| GEN. OREL LEFT THE U.S. TO REST.| HE SLEPT.",
            })
    void sentencesEndWhereTheyEnd(String marked) {
        String text = marked.replace("|", "");
        Layout layout = Laid.out(text).layout();
        StringBuilder found = new StringBuilder(text);
        for (int s = layout.sentences().size() - 2; s >= 0; s--)
            found.insert(layout.sentences().get(s).end(), '|');
        assertThat(found).hasToString(marked);
    }
}
