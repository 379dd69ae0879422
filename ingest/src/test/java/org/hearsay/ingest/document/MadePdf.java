package org.hearsay.ingest.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes PDF files line by line. */
public final class MadePdf implements AutoCloseable {
    private static final float SIZE = 10;
    /** What it says of the fonts of this machine is of no interest. */
    private static final Logger SILENT = Logger.getLogger("org.apache.pdfbox");

    static {
        SILENT.setLevel(Level.OFF);
    }

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    /** A file with one empty page. */
    public MadePdf() throws IOException {
        page = begin();
    }

    private PDPageContentStream begin() throws IOException {
        PDPage empty = new PDPage(PDRectangle.A4);
        document.addPage(empty);
        return new PDPageContentStream(document, empty);
    }

    /** Goes on with another page. */
    public MadePdf page() throws IOException {
        page.close();
        page = begin();
        return this;
    }

    /** Writes a line at a place, from the lower left corner, in points. */
    public MadePdf line(float x, float y, String text) throws IOException {
        return line(x, y, SIZE, text);
    }

    MadePdf line(float x, float y, float size, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
        return this;
    }

    /** Writes lines one below the other. */
    public MadePdf lines(float x, float y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) line(x, y - 12 * i, lines[i]);
        return this;
    }

    MadePdf title(String title) {
        document.getDocumentInformation().setTitle(title);
        return this;
    }

    MadePdf locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
        return this;
    }

    /** The file. */
    public byte[] bytes() throws IOException {
        page.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
