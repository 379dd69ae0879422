package org.hearsay.app;

import java.time.Duration;
import java.util.List;
import java.util.PriorityQueue;
import org.hearsay.ingest.FeedWatch;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.web.Web;

/** Looks at feeds, each when it is its turn. */
final class Watching {
    private final List<FeedWatch> feeds;
    private final Duration usual;
    private final Stopping stopping;

    /**
     * Watches feeds.
     *
     * @param usual how long to wait between two looks at one feed that does not fail
     */
    Watching(Web web, List<String> feeds, Duration usual, Stopping stopping) {
        this.feeds = feeds.stream().distinct().map(f -> new FeedWatch(web, f)).toList();
        this.usual = usual;
        this.stopping = stopping;
    }

    /** A feed and when to look at it, in nanoseconds of the clock that only runs. */
    private record Turn(FeedWatch feed, long time) {}

    /** Looks at each feed once. */
    void once(Intake intake) {
        for (FeedWatch feed : feeds) if (!stopping.asked()) feed.look(intake);
        intake.paused();
    }

    /** Looks at feeds until the process is asked to end, or none is left. */
    void untilStopped(Intake intake) {
        long start = System.nanoTime();
        PriorityQueue<Turn> turns = new PriorityQueue<>((a, b) -> Long.compare(a.time(), b.time()));
        feeds.forEach(feed -> turns.add(new Turn(feed, 0)));
        while (!turns.isEmpty()) {
            Turn turn = turns.remove();
            long wait = turn.time() - (System.nanoTime() - start);
            if (wait > 0) intake.paused();
            if (!stopping.sleep(wait / 1_000_000)) return;
            turn.feed().look(intake);
            long next = System.nanoTime() - start + turn.feed().pause(usual).toNanos();
            if (!turn.feed().gone()) turns.add(new Turn(turn.feed(), next));
        }
        intake.paused();
    }
}
