package org.hearsay.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came in. Its text never changes: another text under the same address is another report.
 *
 * @param id a hash over {@code textHash}, title, outlet, url and stated publication: the same report twice has the same id
 * @param name the input's own id, or its file name without {@code .txt}
 * @param text the canonical text
 * @param textHash {@code sha256:} and the hash of the text's UTF-8 bytes in lower-case hexadecimal digits
 * @param title a title that came beside the text, null when none did
 * @param outlet who published it, null when not known
 * @param url its address, null when not known
 * @param published the publication date that came with it, as given there (ISO date or date and time), null when none did
 * @param language ISO 639 code, null when not known
 * @param fetched when it was read in, null when not known; no part of the id
 * @param origin where it came from, in words (a file's path, a file's path and line); no part of the id
 * @param raw the page or document its text was taken from, null where the text came as it is; no part of the id
 * @param original the bytes of that page or document, null where the text came as it is; no part of the id
 */
public record Report(
        String id,
        String name,
        String text,
        String textHash,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        @Nullable String language,
        @Nullable Instant fetched,
        String origin,
        @Nullable RawPage raw,
        @Nullable Original original) {

    public Report {
        Objects.requireNonNull(text, "text");
    }

    /** A report of which nothing but its name and text is known. */
    public static Report of(String name, String text) {
        return of(name, text, null, null, null, null, name);
    }

    /** A report with what came beside its text; id and hash are computed. */
    public static Report of(
            String name,
            String text,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String published,
            String origin) {
        String hash = Hashes.sha256(text);
        String id = Hashes.sha256(
                        String.join("\u0000", hash, orEmpty(title), orEmpty(outlet), orEmpty(url), orEmpty(published)))
                .substring("sha256:".length(), "sha256:".length() + 32);
        return new Report(id, name, text, hash, title, outlet, url, published, null, null, origin, null, null);
    }

    /** The same report, in a language. */
    public Report in(@Nullable String code) {
        return new Report(
                id, name, text, textHash, title, outlet, url, published, code, fetched, origin, raw, original);
    }

    /** The same report, with the page that its text was taken from. */
    public Report from(RawPage page) {
        return new Report(
                id, name, text, textHash, title, outlet, url, published, language, fetched, origin, page, original);
    }

    /** The same report, with the bytes that its text was taken from. */
    public Report from(Original bytes) {
        return new Report(
                id, name, text, textHash, title, outlet, url, published, language, fetched, origin, raw, bytes);
    }

    /** Whether it is in a language that is not read: known, and another than English. */
    public boolean isForeign() {
        return language != null && !language.equals("en");
    }

    private static String orEmpty(@Nullable String s) {
        return s == null ? "" : s;
    }
}
