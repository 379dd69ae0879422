package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.model.Phrase;
import org.jspecify.annotations.Nullable;

/** Claims without figures as text: fields with a separator between, the pieces of their content last. */
final class SayingText {
    private static final String BETWEEN = "\u001f";
    private static final int PIECES = 9;

    private SayingText() {}

    static String of(Saying s) {
        StringJoiner out = new StringJoiner(BETWEEN)
                .add(plain(s.speaker().name()))
                .add(String.valueOf(s.speaker().person()))
                .add(String.valueOf(s.speaker().named()))
                .add(plain(text(s.speaker().side())))
                .add(String.valueOf(s.stance().affirmed()))
                .add(s.stance().attitude().name())
                .add((s.stance().denied() ? "denied" : "") + (s.stance().asked() ? "asked" : ""))
                .add(text(s.stance().said()))
                .add(plain(s.lead()));
        for (Phrase piece : s.content()) out.add(plain(piece.text()));
        return out.toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Line ends and other marks that are no letters become spaces. */
    static String plain(String text) {
        int first = 0;
        while (first < text.length() && !Character.isISOControl(text.charAt(first))) first++;
        if (first == text.length()) return text;
        StringBuilder out = new StringBuilder(text);
        for (int i = first; i < out.length(); i++) if (Character.isISOControl(out.charAt(i))) out.setCharAt(i, ' ');
        return out.toString();
    }

    /** The claim again, under another name. */
    static Saying read(String name, int page, LocalDate day, String text) {
        String[] f = text.split(BETWEEN, -1);
        Speaker speaker = new Speaker(
                "", f[0], Boolean.parseBoolean(f[1]), Boolean.parseBoolean(f[2]), f[3].isEmpty() ? null : f[3]);
        Stance stance = new Stance(
                Boolean.parseBoolean(f[4]),
                Attitude.valueOf(f[5]),
                f[6].startsWith("denied"),
                f[6].endsWith("asked"),
                f[7].isEmpty() ? null : LocalDate.parse(f[7]));
        List<Phrase> content = new ArrayList<>();
        for (int i = PIECES; i < f.length; i++) content.add(Phrase.derived(f[i]));
        return new Saying(name, page, day, content, f[8], speaker, stance, Wording.of(f[8], content));
    }
}
