package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words or thoughts as the report gives them: a source, a cue, a content.
 *
 * @param id unique in the reading: {@code a1}, {@code a2} ...
 * @param source who; empty when nobody is named; several phrases when discontinuous
 * @param cue the words that attribute ("has said", "according to"); empty when there are none
 * @param content what was said; never empty
 * @param speech how it was said
 * @param chain through whom and to whom it came, and inside which other attribution it stands
 * @param said when it was said, null when the report does not say
 * @param speaker who the source is, null until actors are resolved
 * @param position where in the report the content stands
 */
public record Attribution(
        String id,
        List<Phrase> source,
        List<Phrase> cue,
        List<Phrase> content,
        Speech speech,
        Chain chain,
        @Nullable TimeFrame said,
        @Nullable Speaker speaker,
        Position position) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) throw new IllegalArgumentException("an attribution without content");
    }

    public Attribution withSaid(@Nullable TimeFrame when) {
        return new Attribution(id, source, cue, content, speech, chain, when, speaker, position);
    }

    public Attribution withSpeaker(@Nullable Speaker who) {
        return new Attribution(id, source, cue, content, speech, chain, said, who, position);
    }

    public Attribution withChain(Chain other) {
        return new Attribution(id, source, cue, content, speech, other, said, speaker, position);
    }

    /** Whether one of the content's spans holds the phrase. */
    public boolean holds(Phrase phrase) {
        return content.stream().anyMatch(c -> c.contains(phrase));
    }

    /**
     * How something was said.
     *
     * @param form inside quotation marks, outside, or both
     * @param cueClass what the cue's head word implies
     * @param attitude statement, order, belief, ...
     * @param affirmed false where the cue is negated ("did not say")
     * @param hedges "reportedly", "allegedly" and the like beside the cue
     * @param elided whether an ellipsis stands inside the quotation
     */
    public record Speech(
            Form form, CueClass cueClass, Attitude attitude, boolean affirmed, List<Phrase> hedges, boolean elided) {
        public Speech {
            hedges = List.copyOf(hedges);
        }
    }

    /**
     * The way an attribution took.
     *
     * @param channel who or what carried the words, outermost first; empty when nobody is named
     * @param addressee who was told, asked or urged, null when nobody is named
     * @param parent the id of the attribution in whose content this one stands, null when it stands in none
     */
    public record Chain(
            List<Phrase> channel,
            @Nullable Phrase addressee,
            @Nullable String parent) {
        public static final Chain DIRECT = new Chain(List.of(), null, null);

        public Chain {
            channel = List.copyOf(channel);
        }
    }

    /**
     * Who the source is.
     *
     * @param type kind of source
     * @param actor the id of an {@link Actor}, null when it is nobody in particular
     */
    public record Speaker(SourceType type, @Nullable String actor) {}

    /** Quotation marks around the content: all of it, none of it, part of it. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** What the cue's head word implies about the content: said, confirmed, claimed, denied, estimates, urged. */
    public enum CueClass {
        NEUTRAL,
        FACTIVE,
        DOUBTFUL,
        DENIAL,
        ESTIMATE,
        DIRECTIVE
    }

    /** The source's stance; the ledger takes assertion and decree. */
    public enum Attitude {
        ASSERTION,
        DECREE,
        BELIEF,
        INTENTION,
        DESIRE,
        PERCEPTION,
        DECLINED
    }

    /** Kind of source. */
    public enum SourceType {
        NAMED_PERSON,
        NAMED_ORGANISATION,
        OFFICE_OR_ROLE,
        UNNAMED_PERSON,
        UNNAMED_GROUP,
        DOCUMENT,
        POLL,
        MEDIA_OUTLET,
        AUTHOR,
        UNSPECIFIED
    }

    /** Where in the report. */
    public enum Position {
        HEADLINE,
        STANDFIRST,
        LEDE,
        SUBHEADING,
        BODY,
        CAPTION
    }
}
