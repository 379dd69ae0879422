package org.hearsay.web;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Reading;
import org.hearsay.web.reading.Article;
import org.jspecify.annotations.Nullable;

/** What is done for the pages by whoever opens them: how a reading looks, and how texts are read. Used by several threads. */
public interface Desk {
    /** A reading as its page shows it. */
    Article article(Reading reading);

    /** The style of articles. */
    String style();

    /**
     * Why attributions are ones, a line each, by their ids in a reading. The text is read again; what this reader reads
     * otherwise than the reading that is given is left out.
     */
    Map<String, String> whys(Reading reading);

    /** Reads files, and puts what is new into the ledger; what became of each. */
    List<Arrival> take(List<Upload> files);

    /** Reads a text, and puts it into the ledger where it is new. */
    Arrival take(Pasted text);

    /** A file as somebody sends it. */
    record Upload(String name, byte[] bytes) {}

    /**
     * A text as somebody types it.
     *
     * @param text it
     * @param title its title, null when none is given
     * @param outlet who printed it, null when not known
     * @param url its address, null when not known
     * @param published the day it is from as an ISO date, null when not known
     */
    record Pasted(
            String text,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String published) {}

    /**
     * What became of a text that came.
     *
     * @param name what it is called
     * @param report the id of its report, null where it was refused
     * @param what {@code done}, {@code known} or why it was refused
     */
    record Arrival(String name, @Nullable String report, String what) {}
}
