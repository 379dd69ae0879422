package org.hearsay.app.page;

import org.hearsay.model.PageFact;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What stands over a reading; all texts are on one line and harmless to a terminal.
 *
 * @param title the report's title, or its first line
 * @param outlet who published it, and by whom it is, null when neither is known
 * @param date the day it is from, and on what that rests
 * @param name the report's name
 * @param url its address, null when not known
 */
record Heading(
        String title,
        @Nullable String outlet,
        String date,
        String name,
        @Nullable String url) {
    private static final int LONGEST = 200;

    static Heading of(Reading reading) {
        Report report = reading.report();
        String title = Printable.line(report.title() == null ? firstLine(report.text()) : report.title());
        return new Heading(
                title.isEmpty() ? Printable.line(report.name()) : Shortening.to(title, LONGEST),
                outlet(report),
                Days.of(reading.dating()),
                Printable.line(report.name()),
                report.url() == null ? null : Printable.line(report.url()));
    }

    private static @Nullable String outlet(Report report) {
        String byline = report.raw() == null ? null : report.raw().says(PageFact.Field.BYLINE);
        String by = byline == null ? "" : "by " + byline;
        if (report.outlet() == null) return byline == null ? null : Printable.line(by);
        return Printable.line(byline == null ? report.outlet() : report.outlet() + ", " + by);
    }

    private static String firstLine(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
        int end = start;
        int last = Math.min(text.length(), start + 4 * LONGEST);
        while (end < last && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        return text.substring(start, end);
    }
}
