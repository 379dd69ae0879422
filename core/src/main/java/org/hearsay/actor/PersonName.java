package org.hearsay.actor;

/**
 * A person's name in a page.
 *
 * @param first its first word
 * @param end after its last
 * @param sure whether a given name or a title says that it is a person's
 */
record PersonName(int first, int end, boolean sure) {}
