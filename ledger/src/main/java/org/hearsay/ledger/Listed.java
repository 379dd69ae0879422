package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A report in a list of reports.
 *
 * @param id its id
 * @param name its name
 * @param textHash {@code sha256:} and the hash of its text
 * @param title its title, null when it has none
 * @param outlet who published it, null when not known
 * @param url its address, null when not known
 * @param published the day that came with it, as given; null when none did
 * @param language ISO 639 code, null when not known
 */
public record Listed(
        String id,
        String name,
        String textHash,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        @Nullable String language) {}
