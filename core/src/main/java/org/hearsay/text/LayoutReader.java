package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lays a report out: finds its paragraphs, sentences, words and quotations. */
public final class LayoutReader {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-.,'’][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

    /** Lays out a title that came apart (null when none did) and a text. */
    public Layout read(@Nullable String title, String body) {
        boolean apart = title != null && !title.isBlank() && !body.startsWith(title);
        String text = apart ? title + "\n\n" + body : body;
        int bodyStart = apart ? text.length() - body.length() : 0;
        List<int[]> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) words.add(new int[] {m.start(), m.end()});
        int[] starts = words.stream().mapToInt(x -> x[0]).toArray();
        int[] ends = words.stream().mapToInt(x -> x[1]).toArray();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        int firstSentence = 0;
        for (int i = 0; i < starts.length; i++) {
            boolean last = i + 1 == starts.length;
            boolean paragraphEnds =
                    last || text.substring(ends[i], starts[i + 1]).indexOf('\n') >= 0;
            boolean stop = ".!?".indexOf(text.charAt(ends[i] - 1)) >= 0 && (last || starts[i + 1] > ends[i]);
            if (!paragraphEnds && !stop) continue;
            sentences.add(new Sentence(starts[first], ends[i], first, i + 1, paragraphs.size()));
            first = i + 1;
            if (!paragraphEnds) continue;
            paragraphs.add(new Paragraph(
                    sentences.get(firstSentence).start(),
                    ends[i],
                    paragraphs.isEmpty() ? Paragraph.Kind.HEADLINE : Paragraph.Kind.BODY,
                    firstSentence,
                    sentences.size()));
            firstSentence = sentences.size();
        }
        return new Layout(
                text, bodyStart, paragraphs, sentences, new Words(text, starts, ends), List.of(), false, false);
    }
}
