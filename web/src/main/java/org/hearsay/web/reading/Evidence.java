package org.hearsay.web.reading;

import org.jspecify.annotations.Nullable;

/**
 * On what a field of a claim rests.
 *
 * @param field the field, in words
 * @param value what it was taken to be
 * @param words the words of the report; null where it follows from what stands around
 */
public record Evidence(String field, String value, @Nullable String words) {}
