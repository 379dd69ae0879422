package org.hearsay.ingest.web;

import java.io.Reader;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.ingest.bytes.Refusal;

/** Looks a feed over before it is read: well formed, without a document type, and not deep inside itself. */
final class FeedForm {
    /** Feeds are some ten elements deep; markup in them may be deeper. */
    private static final int DEEPEST = 200;

    private FeedForm() {}

    /** Refuses what is not read. */
    static void check(Reader feed) throws Refusal {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            check(factory.createXMLStreamReader(feed));
        } catch (XMLStreamException | MissingResourceException e) {
            // The second: damage for which the JDK's reader of XML lacks its own words.
            throw new Refusal("no feed that can be read");
        }
    }

    private static void check(XMLStreamReader xml) throws XMLStreamException, Refusal {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new Refusal("a feed with a document type is not read");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) throw new Refusal("a feed more than 200 elements deep is not read");
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
