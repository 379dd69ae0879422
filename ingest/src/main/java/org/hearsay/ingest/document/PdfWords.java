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
import org.hearsay.ingest.document.Word.Piece;
import org.hearsay.model.Span;

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
                        pages.size(),
                        first.getDir() == 0 ? pieces(text, word, letters) : List.of(),
                        first.getXDirAdj(),
                        first.getYDirAdj() - height * 0.8,
                        right(last),
                        first.getYDirAdj()));
    }

    /** Each of the words by itself, as far as the letters' places are those of the text's characters, one by one. */
    private static List<Piece> pieces(String text, String word, List<TextPosition> letters) {
        int before = text.indexOf(word);
        List<Piece> out = new ArrayList<>();
        StringBuilder seen = new StringBuilder();
        TextPosition begin = letters.get(0);
        int start = -1;
        for (TextPosition letter : letters) {
            boolean blank = letter.getUnicode().isBlank();
            if (!blank && start < 0) begin = letter;
            if (!blank && start < 0) start = seen.length() - before;
            seen.append(letter.getUnicode());
            if (blank) start = -1;
            else put(out, new Piece(new Span(start, seen.length() - before), begin.getXDirAdj(), right(letter)));
        }
        TextPosition last = letters.get(letters.size() - 1);
        return seen.toString().equals(text)
                ? out
                : List.of(new Piece(new Span(0, word.length()), letters.get(0).getXDirAdj(), right(last)));
    }

    /** Takes a piece, in the place of the same one that was shorter. */
    private static void put(List<Piece> pieces, Piece piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).span().start() == piece.span().start()) pieces.set(last, piece);
        else pieces.add(piece);
    }

    private static double right(TextPosition letter) {
        return (double) letter.getXDirAdj() + letter.getWidthDirAdj();
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
