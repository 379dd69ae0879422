package org.hearsay.web.drawing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What all claimants say of one thing.
 *
 * @param title what is counted
 * @param runs whether it is a running total, so that a number holds until the claimant's next: a line ties them
 * @param series those who say something, the most talkative first, at least one
 * @param note what is not drawn, empty where all is
 */
public record Panel(String title, boolean runs, List<Series> series, String note) {
    public Panel {
        series = List.copyOf(series);
    }

    Stream<Point> points() {
        return series.stream().flatMap(s -> s.points().stream());
    }
}
