package org.hearsay.web;

import java.util.List;
import org.hearsay.export.Filed;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Where a report is from.
 *
 * @param id its id
 * @param name its name
 * @param url its address where it is one of the web, else null
 * @param hash the hash of its text
 * @param rawHash the hash of the page or document its text was taken from, null where the text came as it is
 * @param from where it came from, in words
 * @param engine the fingerprint of the engine that read it
 * @param versions the ids of the states of its page, the oldest first; it alone where there is one
 */
public record Origin(
        String id,
        String name,
        @Nullable String url,
        String hash,
        @Nullable String rawHash,
        String from,
        String engine,
        List<String> versions) {
    public Origin {
        versions = List.copyOf(versions);
    }

    static Origin of(Filed filed, List<String> versions) {
        Report report = filed.report();
        String url = report.url();
        return new Origin(
                report.id(),
                report.name(),
                url != null && url.matches("https?://.*") ? url : null,
                report.textHash(),
                report.raw() == null ? null : report.raw().hash(),
                report.origin(),
                filed.engine(),
                versions);
    }

    /** The id of the version before this one, null where it is the first. */
    public @Nullable String earlier() {
        int at = versions.indexOf(id);
        return at > 0 ? versions.get(at - 1) : null;
    }

    /** The id of the version after this one, null where it is the last. */
    public @Nullable String later() {
        int at = versions.indexOf(id);
        return at >= 0 && at + 1 < versions.size() ? versions.get(at + 1) : null;
    }
}
