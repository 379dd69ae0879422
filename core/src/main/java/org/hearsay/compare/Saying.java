package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.CueClass;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.model.Dating;
import org.hearsay.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A claim without a figure, ready for comparison.
 *
 * @param key its name in relations
 * @param page the number of its page
 * @param day the page's day, null when not known
 * @param attribution the claim
 * @param speaker whose it is
 * @param wording its words
 */
record Saying(String key, int page, @Nullable LocalDate day, Attribution attribution, Actor speaker, Wording wording) {

    /** By their own words two claims are found that say one thing; a claim of fewer says too little. */
    static final int FEWEST = 4;

    /**
     * A claim as it is compared; null for one of few words.
     *
     * @param lead what stands before it in its sentence and belongs to it
     */
    static @Nullable Saying of(String prefix, int page, Dating dating, Attribution a, String lead, Actor speaker) {
        Wording wording =
                Wording.of(lead, a.content().stream().map(Phrase::text).toList());
        if (wording.stems().size() < FEWEST) return null;
        return new Saying(prefix + a.id(), page, dating.day(), a, speaker, wording);
    }

    /** Under what claims are found that have a word in common and are of the same speaker or side. */
    List<String> keys() {
        List<String> out = new ArrayList<>();
        for (String voice : voices()) for (String stem : wording.stems()) out.add(voice + " " + stem);
        return out;
    }

    private List<String> voices() {
        List<String> out = new ArrayList<>();
        String name = Names.key(speaker.name());
        out.add("who " + (isPerson() ? name.substring(name.lastIndexOf(' ') + 1) : name));
        if (speaker.side() != null) out.add("side " + speaker.side().toLowerCase(Locale.ROOT));
        return out;
    }

    /** Whether one and the same speaks; on several pages only who has a name can be. */
    boolean isSpokenBy(Saying other) {
        if (page == other.page) return speaker.id().equals(other.speaker.id()) || isNamesake(other);
        return isNamed() && other.isNamed() && isNamesake(other);
    }

    boolean isOfSide(Saying other) {
        return speaker.side() != null && speaker.side().equals(other.speaker.side());
    }

    /** Whether both stand in words that one page has once. */
    boolean overlaps(Saying other) {
        return page == other.page
                && attribution.content().stream()
                        .anyMatch(c -> other.attribution.content().stream().anyMatch(c::overlaps));
    }

    /** Whether both affirm, both deny or both demand, and were not said on two days. */
    boolean standsLike(Saying other) {
        Attribution.Speech one = attribution.speech();
        Attribution.Speech two = other.attribution.speech();
        return one.affirmed() == two.affirmed()
                && one.attitude() == two.attitude()
                && is(CueClass.DENIAL) == other.is(CueClass.DENIAL)
                && is(CueClass.DIRECTIVE) == other.is(CueClass.DIRECTIVE)
                && (said() == null || other.said() == null || said().equals(other.said()));
    }

    private boolean is(CueClass cue) {
        return attribution.speech().cueClass() == cue;
    }

    private @Nullable LocalDate said() {
        return attribution.said() == null ? null : attribution.said().from();
    }

    private boolean isNamesake(Saying other) {
        String one = Names.key(speaker.name());
        String two = Names.key(other.speaker.name());
        return one.equals(two)
                || isPerson() && other.isPerson() && (one.endsWith(" " + two) || two.endsWith(" " + one));
    }

    private boolean isPerson() {
        return speaker.type() == Actor.Type.PERSON;
    }

    private boolean isNamed() {
        SourceType type = attribution.speaker() == null
                ? SourceType.UNSPECIFIED
                : attribution.speaker().type();
        return type == SourceType.NAMED_PERSON
                || type == SourceType.NAMED_ORGANISATION
                || type == SourceType.MEDIA_OUTLET;
    }
}
