package org.hearsay.ingest.document;

import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hearsay.ingest.bytes.Limits;

/** The words of a PDF file and where they stand, page by page, as long as there are not too many and it does not take too long. */
final class PdfWords extends PDFTextStripper {
    /** Of a processor's time: a thousand pages of text take a few seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final long end = now() + LONGEST.toNanos();
    private final List<List<Word>> pages = new ArrayList<>();
    private int characters;

    private PdfWords() {}

    /** The words of each page. */
    static List<List<Word>> of(PDDocument document) throws IOException {
        PdfWords words = new PdfWords();
        words.writeText(document, Writer.nullWriter());
        return words.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters++;
        if (characters > Limits.TEXT_BYTES) throw new TooMuchException(Limits.TOO_LARGE);
        if (characters % 1024 == 0 && now() > end)
            throw new TooMuchException("takes too long to read: over 60 seconds");
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        String word = text.strip();
        if (word.isEmpty() || letters.isEmpty()) return;
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        double height = Math.max(1, first.getFontSizeInPt());
        pages.get(pages.size() - 1)
                .add(new Word(
                        word,
                        first.getXDirAdj(),
                        first.getYDirAdj() - height * 0.8,
                        (double) last.getXDirAdj() + last.getWidthDirAdj(),
                        first.getYDirAdj()));
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Says why reading was given up. */
    static final class TooMuchException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        TooMuchException(String reason) {
            super(reason);
        }
    }
}
