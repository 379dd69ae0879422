package org.hearsay.grammar;

/** Parts of speech of the Penn Treebank; {@code PRP$} is {@link #PRPS}, {@code WP$} {@link #WPS}, punctuation {@link #PUNCT}. */
public enum Tag {
    CC,
    CD,
    DT,
    EX,
    FW,
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,
    NN,
    NNS,
    NNP,
    NNPS,
    PDT,
    POS,
    PRP,
    PRPS,
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,
    WPS,
    WRB,
    PUNCT;

    private static final Tag[] VALUES = values();

    public boolean isNoun() {
        return this == NN || this == NNS || isName();
    }

    public boolean isName() {
        return this == NNP || this == NNPS;
    }

    /** A verb that agrees with a subject, or a modal: "said", "says", "say", "may". */
    public boolean isFinite() {
        return this == VBD || this == VBZ || this == VBP || this == MD;
    }

    public boolean isVerb() {
        return ordinal() >= VB.ordinal() && ordinal() <= VBZ.ordinal();
    }

    public static Tag of(int ordinal) {
        return VALUES[ordinal];
    }
}
