package org.hearsay.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.model.SheetMap;
import org.hearsay.model.SheetMap.Placed;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** Where the words of a PDF's text are printed. */
class PdfPlacesTest {
    private static DocumentText read(MadePdf made) throws IOException, Refusal {
        return Pdf.read(made.bytes());
    }

    private static List<Placed> places(DocumentText document, String words) {
        int at = document.text().indexOf(words);
        return Objects.requireNonNull(document.places()).of(new Span(at, at + words.length()));
    }

    /** What another reader of PDF finds in each word's place. */
    private static List<String> found(byte[] file, SheetMap places) throws IOException {
        List<String> out = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (Placed p : places.words()) {
                PDFTextStripperByArea area = new PDFTextStripperByArea();
                area.addRegion("word", new Rectangle(p.left(), p.top(), p.right() - p.left(), p.bottom() - p.top()));
                area.extractRegions(document.getPage(p.sheet() - 1));
                out.add(area.getTextForRegion("word").strip());
            }
        }
        return out;
    }

    private static Word word(String text, int left, int right) {
        return new Word(text, 1, List.of(new Word.Piece(new Span(0, text.length()), left, right)), left, 10, right, 20);
    }

    private static MadePdf columns() throws IOException {
        MadePdf made = new MadePdf();
        String[] left = {
            "Nine soldiers were killed near Sel-",
            "nik on Monday, the Kestrian army",
            "said in the evening.",
            "It holds the bridge."
        };
        String[] right = {
            "Varenia denied it. No more than two",
            "were lost, its ministry said, and the",
            "bridge is held by nobody, a well-",
            "placed medic told reporters there."
        };
        for (int i = 0; i < left.length; i++)
            made.line(60, 700 - 12 * i, left[i]).line(310, 700 - 12 * i, right[i]);
        return made.page().lines(60, 500, "The count may still rise, he said.");
    }

    @Test
    void everyWordIsPrintedWhereItIsSaidToBe() throws Exception {
        try (MadePdf made = columns()) {
            byte[] file = made.bytes();
            DocumentText read = Pdf.read(file);
            List<String> words = new ArrayList<>();
            for (Placed p : Objects.requireNonNull(read.places()).words())
                words.add(read.text().substring(p.span().start(), p.span().end()));
            List<String> there = found(file, Objects.requireNonNull(read.places()));
            assertThat(words).hasSize(read.text().split("\\s+").length + 2);
            for (int i = 0; i < words.size(); i++) assertThat(there.get(i)).isIn(words.get(i), words.get(i) + "-");
        }
    }

    @Test
    void aWordThatALinePartsHasTwoPlaces() throws Exception {
        try (MadePdf made = columns()) {
            List<Placed> places = places(read(made), "Selnik");
            assertThat(places).hasSize(2);
            assertThat(places.get(1).left()).isEqualTo(60);
            assertThat(places.get(1).top() - places.get(0).top()).isEqualTo(12);
        }
    }

    @Test
    void theSheetIsToldAndLengthsAreFromTheUpperLeftCorner() throws Exception {
        try (MadePdf made = columns()) {
            Placed count = places(read(made), "The count").get(0);
            assertThat(count.sheet()).isEqualTo(2);
            assertThat(count.left()).isEqualTo(60);
            // A4 is 842 points high; the line stands 500 above its foot.
            assertThat(count.bottom()).isBetween(341, 343);
            assertThat(places(read(made), "Varenia").get(0).left()).isEqualTo(310);
        }
    }

    @Test
    void charactersOutsideTheFirstPlaneCountOnce() {
        Word word = word("\ud83c\udf3e", 10, 20);
        Word next = word("grain", 25, 50);
        Paragraphs paragraphs = Paragraphs.of(List.of(Line.of(List.of(word, next))));
        assertThat(paragraphs.places().words())
                .extracting(Placed::span)
                .containsExactly(new Span(0, 1), new Span(2, 7));
    }

    @Test
    void whatIsWrittenSidewaysHasNoPlace() {
        Word word = new Word("Sideways", 1, List.of(), 10, 10, 20, 20);
        assertThat(Paragraphs.of(List.of(Line.of(List.of(word)))).places().words())
                .isEmpty();
    }
}
