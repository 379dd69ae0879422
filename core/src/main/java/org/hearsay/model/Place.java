package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Where.
 *
 * @param phrase the words
 * @param id a gazetteer's id, null when none is loaded or none fits
 */
public record Place(Phrase phrase, @Nullable String id) {}
