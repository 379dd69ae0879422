package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.ledger.Pack.Name;

/**
 * Who is heard in some claims.
 *
 * @param hearing how often
 * @param voices the numbers of those who are, the most often heard first
 */
record Ranking(Hearing hearing, List<Integer> voices) {

    /** Of the claims that pass. */
    static Ranking of(Columns columns, boolean[][] passing) {
        Hearing hearing = new Hearing(columns);
        columns.each(passing, hearing);
        hearing.close();
        List<Integer> voices = new ArrayList<>();
        for (int v = 0; v < columns.names(Name.VOICE); v++) if (hearing.figures(v) > 0) voices.add(v);
        voices.sort(Comparator.comparingInt((Integer v) -> -hearing.figures(v))
                .thenComparing(v -> columns.word(Name.VOICE, v)));
        return new Ranking(hearing, voices);
    }
}
