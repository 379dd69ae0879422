package org.hearsay.ingest.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.MissingResourceException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.ingest.bytes.Allowance;
import org.hearsay.ingest.bytes.Limits;
import org.hearsay.ingest.bytes.Refusal;
import org.jspecify.annotations.Nullable;

/** A Word document (Office Open XML, ECMA-376): its paragraphs as they stand, what was deleted left out, and its title. */
public final class Docx {
    private static final String BODY = "word/document.xml";
    private static final String DAMAGED = "a damaged Word document";
    private static final String PROPERTIES = "docProps/core.xml";

    private @Nullable String title;
    private @Nullable String text;

    private Docx() {}

    /**
     * Reads a document.
     *
     * @throws Refusal where it is none, is damaged, empty or too large
     */
    public static DocumentText read(InputStream in, Allowance allowance) throws IOException, Refusal {
        Docx docx = new Docx();
        try {
            docx.members(new ZipInputStream(in), allowance);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) throw io;
            throw new Refusal(DAMAGED);
        } catch (IllegalArgumentException | MissingResourceException e) {
            // Names of members that are in no charset; or damage for which the JDK's reader of XML lacks its own words.
            throw new Refusal(DAMAGED);
        }
        if (docx.text == null) throw new Refusal("no Word document: " + BODY + " is missing");
        if (docx.text.isBlank()) throw new Refusal("is empty");
        return new DocumentText(docx.title, docx.text, null);
    }

    private void members(ZipInputStream zip, Allowance allowance) throws IOException, XMLStreamException, Refusal {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            InputStream member = allowance.over(new Open(zip));
            if (entry.getName().equals(BODY)) text = body(reader(member));
            else if (entry.getName().equals(PROPERTIES)) title = title(reader(member));
        }
    }

    private static String body(XMLStreamReader xml) throws XMLStreamException, Refusal {
        StringBuilder out = new StringBuilder();
        int skipped = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (skipped > 0 || isRepeat(xml)) skipped++;
                else start(xml, out);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) skipped--;
                else if (xml.getLocalName().equals("p")) endParagraph(out);
            }
            if (out.length() > Limits.TEXT_BYTES) throw new Refusal(Limits.TOO_LARGE);
        }
        return out.toString().strip();
    }

    /** What is there for older programs says the same once more. */
    private static boolean isRepeat(XMLStreamReader xml) {
        return xml.getLocalName().equals("Fallback");
    }

    private static void start(XMLStreamReader xml, StringBuilder out) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> out.append(xml.getElementText());
            case "tab" -> out.append('\t');
            case "br", "cr" -> out.append('\n');
            case "noBreakHyphen" -> out.append('-');
            default -> {}
        }
    }

    private static void endParagraph(StringBuilder out) {
        if (out.length() > 0 && !out.substring(Math.max(0, out.length() - 2)).equals("\n\n")) out.append("\n\n");
    }

    private static @Nullable String title(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            boolean is = xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("title");
            if (!is) continue;
            String title = xml.getElementText().strip();
            return title.isEmpty() ? null : title;
        }
        return null;
    }

    /** Without document types, so without entities of the file's own. */
    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    /** Bytes that others may close and that are open all the same. */
    private static final class Open extends FilterInputStream {
        Open(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive is read on.
        }
    }
}
