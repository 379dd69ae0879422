package org.hearsay.bench.score;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.model.Span;

/**
 * An article in TimeML: its day, its text and the time expressions marked in it.
 *
 * @param day the day it was written
 * @param text what stands in its {@code TEXT} element; spans index it
 * @param times the expressions in order
 */
record TimeMl(LocalDate day, String text, List<Marked> times) {
    private static final int DAY_LENGTH = 10;

    /** One expression as it is marked. */
    record Marked(Span span, String type, String value) {}

    static TimeMl read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            return new Reader(factory.createXMLStreamReader(in)).read();
        } catch (XMLStreamException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static final class Reader {
        private final XMLStreamReader xml;
        private final StringBuilder text = new StringBuilder();
        private final List<Marked> times = new ArrayList<>();
        private LocalDate day = LocalDate.EPOCH;
        private boolean inText;
        private int start;
        private String type = "";
        private String value = "";

        Reader(XMLStreamReader xml) {
            this.xml = xml;
        }

        TimeMl read() throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) open(xml.getLocalName());
                if (event == XMLStreamConstants.END_ELEMENT) close(xml.getLocalName());
                if (event == XMLStreamConstants.CHARACTERS && inText) text.append(xml.getText());
            }
            return new TimeMl(day, text.toString(), List.copyOf(times));
        }

        private void open(String name) {
            if (name.equals("TEXT")) inText = true;
            if (!name.equals("TIMEX3")) return;
            start = text.length();
            type = xml.getAttributeValue(null, "type");
            value = xml.getAttributeValue(null, "value");
            boolean creation = "CREATION_TIME".equals(xml.getAttributeValue(null, "functionInDocument"));
            if (creation) day = LocalDate.parse(value.substring(0, DAY_LENGTH));
        }

        private void close(String name) {
            if (name.equals("TEXT")) inText = false;
            if (name.equals("TIMEX3") && inText) times.add(new Marked(new Span(start, text.length()), type, value));
        }
    }
}
