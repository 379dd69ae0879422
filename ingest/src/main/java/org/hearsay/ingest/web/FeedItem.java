package org.hearsay.ingest.web;

/**
 * What a feed says of a page.
 *
 * @param id what the feed calls it; the same as long as it is the same page
 * @param address where the page is
 * @param state another whenever the feed says that the page has changed
 */
public record FeedItem(String id, String address, String state) {}
