package org.hearsay.web.drawing;

/**
 * A place on a map.
 *
 * @param name what it is called
 * @param latitude degrees north
 * @param longitude degrees east
 * @param claims how many claims name it
 * @param words what is said of it, for those who cannot see it
 * @param link where its claims are
 */
public record Spot(String name, double latitude, double longitude, int claims, String words, String link) {}
