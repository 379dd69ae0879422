package org.hearsay.actor;

/**
 * A place in a page where somebody is meant.
 *
 * @param first its first word
 * @param end after its last
 * @param who who is meant
 * @param speaks whether it is the source of an attribution
 */
record Mention(int first, int end, Persona who, boolean speaks) {}
