package org.hearsay.ledger;

import java.util.Arrays;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Pack.Count;
import org.hearsay.ledger.Pack.Mark;
import org.hearsay.ledger.Pack.Name;
import org.jspecify.annotations.Nullable;

/** Counts, over claims in columns that come block by block, how often each claimant is heard, as {@link Heard#in} does. */
final class Hearing implements Columns.Taker {
    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    private final Columns columns;
    private final int[] figures;
    private final int[] reports;
    private final int[] sources;
    private final int[] alone;
    private final long[] lastReport;
    private final long[] first;
    private final long[] firstWithSide;
    private final boolean[] cells;
    private final Longs outlets = new Longs();
    private final SharedStories shared = new SharedStories();

    Hearing(Columns columns) {
        this.columns = columns;
        int voices = columns.names(Name.VOICE);
        figures = new int[voices];
        reports = new int[voices];
        sources = new int[voices];
        alone = new int[voices];
        lastReport = none(voices);
        first = none(voices);
        firstWithSide = none(voices);
        cells = new boolean[columns.cells()];
    }

    private static long[] none(int size) {
        long[] out = new long[size];
        Arrays.fill(out, NOBODY);
        return out;
    }

    @Override
    public void take(int block, Held held, int i) {
        int voice = held.name(Name.VOICE, i);
        figures[voice]++;
        cells[held.cell(i)] = true;
        earliest(first, voice, block, held, i);
        if (held.name(Name.SIDE, i) > 0) earliest(firstWithSide, voice, block, held, i);
        long report = (long) block << 32 | held.count(Count.REPORT, i);
        if (lastReport[voice] == report) return;
        lastReport[voice] = report;
        reports[voice]++;
        source(voice, held, i);
    }

    private void earliest(long[] of, int voice, int block, Held held, int i) {
        long before = of[voice];
        if (before == NOBODY || Held.compare(held, i, columns.block((int) (before >>> 32)), (int) before) < 0)
            of[voice] = (long) block << 32 | i;
    }

    /** Copies of one text are one source, and so is all that one outlet prints or one agency sends. */
    private void source(int voice, Held held, int i) {
        int outlet = held.name(Name.OUTLET, i);
        boolean copied = held.count(Count.SHARED, i) > 0 || held.name(Name.AGENCIES, i) > 0;
        if (outlet > 0) {
            int known = outlets.size();
            if (outlets.number((long) voice << 32 | outlet) == known) sources[voice]++;
        } else if (!copied) sources[voice]++;
        if (copied) shared.add(voice, held.mark(Mark.STORY, i), outlet, columns.agencies(held, i));
    }

    /** All claims have come. */
    void close() {
        shared.sources(sources);
        int[] voices = new int[columns.losses()];
        Arrays.fill(voices, NOBODY);
        for (int cell = 0; cell < cells.length; cell++) {
            if (!cells[cell]) continue;
            int loss = columns.loss(cell);
            voices[loss] = voices[loss] == NOBODY ? columns.voice(cell) : SEVERAL;
        }
        for (int voice : voices) if (voice >= 0) alone[voice]++;
    }

    int figures(int voice) {
        return figures[voice];
    }

    /** The id of a claimant's first claim. */
    String first(int voice) {
        return columns.block((int) (first[voice] >>> 32)).entry((int) first[voice]);
    }

    Heard heard(int voice, String name, Stated.Kind kind) {
        return new Heard(name, kind, side(voice), figures[voice], reports[voice], sources[voice], alone[voice]);
    }

    private @Nullable String side(int voice) {
        long at = firstWithSide[voice];
        if (at == NOBODY) return null;
        return columns.word(Name.SIDE, columns.block((int) (at >>> 32)).name(Name.SIDE, (int) at));
    }
}
