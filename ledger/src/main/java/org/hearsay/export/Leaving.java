package org.hearsay.export;

import java.util.Map;

/** The forms in which a ledger leaves, by the names that people type in capitals. */
public enum Leaving {
    JSONL("application/x-ndjson"),
    CSV("text/csv"),
    WEBANNOTATION("application/x-ndjson"),
    SCHEMAORG("application/x-ndjson"),
    BIBTEX("application/x-bibtex"),
    UCDP("text/csv"),
    ACLED("text/csv"),
    ANNOTATIONS("application/x-ndjson");

    private final String type;

    Leaving(String type) {
        this.type = type;
    }

    /** The media type of what is printed, without its charset, which is UTF-8. */
    public String type() {
        return type;
    }

    /**
     * The form, to be used once.
     *
     * @param judged what people said of figures, by the entries that stand for them; what annotations are made of
     * @param convention what gives vague words a number, where the form knows any
     */
    public Form form(Map<String, Judgement> judged, Convention convention) {
        return switch (this) {
            case JSONL -> new JsonLinesForm();
            case CSV -> new CsvForm();
            case WEBANNOTATION -> new WebAnnotationForm();
            case SCHEMAORG -> new SchemaOrgForm();
            case BIBTEX -> new BibtexForm();
            case UCDP -> new UcdpForm();
            case ACLED -> new AcledForm(convention);
            case ANNOTATIONS -> new AnnotationForm(judged);
        };
    }
}
