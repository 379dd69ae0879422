package org.hearsay.ingest.document;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hearsay.ingest.bytes.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF file: column by column, without what runs along the heads and feet of pages, with words put together
 * that lines part. Pictures of pages have no text.
 */
public final class Pdf {
    /** What takes the text out of files, and its version: another text of the same file needs another number. */
    public static final String EXTRACTOR = "pdf-1";

    /** What the library says of damaged files is said by a refusal; and it may not write into the user's folder. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }

    private Pdf() {}

    /**
     * Reads a file.
     *
     * @throws Refusal where it has no text, asks for a password, is damaged, too large, or takes too long
     */
    public static DocumentText read(byte[] bytes) throws Refusal {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            List<List<Line>> blocks = RunningHeads.without(PdfWords.of(document)).stream()
                    .flatMap(page -> Columns.of(page).stream())
                    .map(Line::of)
                    .toList();
            Paragraphs paragraphs = Paragraphs.of(blocks);
            String text = paragraphs.text();
            if (text.isBlank()) throw new Refusal("a PDF without text: pictures of pages are not read");
            return new DocumentText(title(document), text, paragraphs.places());
        } catch (InvalidPasswordException e) {
            throw new Refusal("a PDF that asks for a password");
        } catch (PdfWords.TooMuchException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            // What was read of this file alone; it is gone by now.
            throw new Refusal("takes more memory to read than there is");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Refusal("a damaged PDF, or none");
        }
    }

    private static @Nullable String title(PDDocument document) {
        String title = document.getDocumentInformation().getTitle();
        boolean file =
                title == null || title.isBlank() || title.matches("(?i).{0,300}\\.(docx?|indd|qxd|pdf|odt|rtf|tex)");
        return file ? null : title.strip();
    }
}
