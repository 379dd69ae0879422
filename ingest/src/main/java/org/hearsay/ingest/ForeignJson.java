package org.hearsay.ingest;

import org.hearsay.ingest.bytes.Limits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that somebody else wrote: neither strings longer than a text may be nor deep nesting. */
final class ForeignJson {
    private static final int DEEPEST = 100;

    private ForeignJson() {}

    /** A mapper with these limits, to be set up further. */
    static JsonMapper.Builder mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Limits.TEXT_BYTES)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build());
    }
}
