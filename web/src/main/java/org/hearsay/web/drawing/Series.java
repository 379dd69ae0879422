package org.hearsay.web.drawing;

import java.util.List;

/**
 * What one claimant says.
 *
 * @param name who
 * @param points the numbers in the order of their days, at least one
 */
public record Series(String name, List<Point> points) {
    public Series {
        points = List.copyOf(points);
    }
}
