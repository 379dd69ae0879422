package org.hearsay.ingest.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.ingest.bytes.Refusal;

/** Keeps what was taken out of a web archive. */
final class Taken implements WarcTaker {
    final List<Capture> pages = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<Long> reached = new ArrayList<>();
    int repeats;

    static Taken of(byte[] archive) throws IOException, Refusal {
        return of(archive, 0);
    }

    static Taken of(byte[] archive, long from) throws IOException, Refusal {
        Taken taken = new Taken();
        WarcFile file = new WarcFile(Content.of(archive), taken);
        file.read(from);
        taken.repeats = file.repeats();
        return taken;
    }

    List<String> texts() {
        return pages.stream()
                .map(p -> new String(p.body(), StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public void page(Capture capture) {
        pages.add(capture);
    }

    @Override
    public void refused(long offset, String reason) {
        refused.add(offset + ": " + reason);
    }

    @Override
    public void reached(long offset) {
        reached.add(offset);
    }
}
