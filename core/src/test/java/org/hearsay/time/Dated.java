package org.hearsay.time;

import java.util.List;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Dating;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.jspecify.annotations.Nullable;

/** A text with its layout and tags, as the tests of this package read it. */
record Dated(Layout layout, Tags tags) {

    private static final LayoutReader LAYOUTS = new LayoutReader();
    private static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();

    static Dated of(String text) {
        Layout layout = LAYOUTS.read(null, text);
        return new Dated(layout, GRAMMAR.tag(layout));
    }

    Dating date(@Nullable String published) {
        return new PageDater().date(new TimeFinder(layout, tags), published);
    }

    /** The texts of all time expressions. */
    List<String> expressions() {
        TimeFinder finder = new TimeFinder(layout, tags);
        return finder.found().stream()
                .map(e -> Places.phrase(finder.words(), e.first(), e.end()).text())
                .toList();
    }

    PageTimes times(@Nullable String published) {
        return new PageTimes(new TimeFinder(layout, tags), date(published));
    }

    /** "words: from..to" of every time phrase. */
    List<String> days(@Nullable String published) {
        PageTimes times = times(published);
        return times.phrases().stream()
                .map(p -> times.phrase(p).text() + ": " + written(times.days(p)))
                .toList();
    }

    /** The place of some words in the text. */
    Phrase phrase(String words) {
        int start = layout.text().indexOf(words);
        return layout.phrase(start, start + words.length());
    }

    private static String written(@Nullable Days days) {
        if (days == null) return "?";
        return (days.from() == null ? "" : days.from()) + ".." + (days.to() == null ? "" : days.to());
    }
}
