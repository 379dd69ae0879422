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
    private final First first;
    private final First firstWithSide;
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
        first = new First(voices);
        firstWithSide = new First(voices);
        cells = new boolean[columns.cells()];
    }

    private static long[] none(int size) {
        long[] out = new long[size];
        Arrays.fill(out, NOBODY);
        return out;
    }

    /** The first claim of each voice by the ids of their entries, of which halves are looked at as long as they tell. */
    private final class First {
        private final long[] at;
        private final long[] half;

        First(int voices) {
            at = none(voices);
            half = none(voices);
        }

        void take(int voice, int block, Held held, int i) {
            long now = held.mark(Mark.ENTRY, i);
            int order = at[voice] == NOBODY ? -1 : Long.compareUnsigned(now, half[voice]);
            if (order > 0 || order == 0 && Held.compare(held, i, held(voice), (int) at[voice]) >= 0) return;
            at[voice] = (long) block << 32 | i;
            half[voice] = now;
        }

        boolean isKnown(int voice) {
            return at[voice] != NOBODY;
        }

        Held held(int voice) {
            return columns.block((int) (at[voice] >>> 32));
        }

        int i(int voice) {
            return (int) at[voice];
        }
    }

    @Override
    public void take(int block, Held held, int i) {
        int voice = held.name(Name.VOICE, i);
        figures[voice]++;
        cells[held.cell(i)] = true;
        first.take(voice, block, held, i);
        if (held.name(Name.SIDE, i) > 0) firstWithSide.take(voice, block, held, i);
        long report = (long) block << 32 | held.count(Count.REPORT, i);
        if (lastReport[voice] == report) return;
        lastReport[voice] = report;
        reports[voice]++;
        source(voice, held, i);
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
        return first.held(voice).entry(first.i(voice));
    }

    Heard heard(int voice, String name, Stated.Kind kind) {
        return new Heard(name, kind, side(voice), figures[voice], reports[voice], sources[voice], alone[voice]);
    }

    /** A claimant's side, null where none is known. */
    @Nullable
    String side(int voice) {
        if (!firstWithSide.isKnown(voice)) return null;
        return columns.word(Name.SIDE, firstWithSide.held(voice).name(Name.SIDE, firstWithSide.i(voice)));
    }
}
