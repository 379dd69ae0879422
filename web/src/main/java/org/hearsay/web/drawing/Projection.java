package org.hearsay.web.drawing;

import java.util.List;

/**
 * The equirectangular projection: x = R (&lambda; &minus; &lambda;0) cos &phi;1, y = R &phi; (J. P. Snyder, Map Projections: A Working
 * Manual, U.S. Geological Survey Professional Paper 1395, 1987, p. 91). The standard parallel &phi;1 is the middle of what is shown,
 * so that a degree is there as long either way as it is on the ground.
 *
 * @param middleLongitude what is drawn in the middle, in degrees
 * @param middleLatitude the same, and the standard parallel up to 75 degrees
 * @param scale pixels to a degree of latitude
 * @param width of the map in pixels
 * @param height of the map in pixels
 */
record Projection(double middleLongitude, double middleLatitude, double scale, double width, double height) {
    private static final double AROUND = 360;
    /** No map shows less than so many degrees of latitude: the outlines are no finer. */
    private static final double LEAST = 9;

    private static final double MARGIN = 1.35;
    private static final double FURTHEST = 75;

    /** One that shows all places, with some room around them. */
    static Projection of(List<Spot> spots, double width, double height) {
        double south = spots.stream().mapToDouble(Spot::latitude).min().orElse(-FURTHEST);
        double north = spots.stream().mapToDouble(Spot::latitude).max().orElse(FURTHEST);
        double west = spots.stream().mapToDouble(Spot::longitude).min().orElse(-AROUND / 2);
        double east = spots.stream().mapToDouble(Spot::longitude).max().orElse(AROUND / 2);
        double middle = (south + north) / 2;
        double high = Math.max(LEAST, (north - south) * MARGIN);
        double wide = Math.min(AROUND, (east - west) * MARGIN);
        double flat = flat(middle);
        double scale = Math.max(width / (AROUND * flat), Math.min(height / high, width / Math.max(1, wide * flat)));
        return new Projection((west + east) / 2, middle, scale, width, height);
    }

    private double flat() {
        return flat(middleLatitude);
    }

    /** How long a degree of longitude is there, in degrees of latitude; towards the poles no shorter than it is at 75 degrees. */
    private static double flat(double latitude) {
        return StrictMath.cos(StrictMath.toRadians(Math.min(FURTHEST, Math.abs(latitude))));
    }

    double x(double longitude) {
        return width / 2 + (longitude - middleLongitude) * flat() * scale;
    }

    double y(double latitude) {
        return height / 2 - (latitude - middleLatitude) * scale;
    }

    /** The longitude in the middle of a place on the map, from its left edge. */
    double longitude(double x) {
        return middleLongitude + (x - width / 2) / (flat() * scale);
    }

    double latitude(double y) {
        return middleLatitude - (y - height / 2) / scale;
    }
}
