package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A claim without a figure, ready for comparison.
 *
 * @param key its name in relations
 * @param page the number of its page
 * @param day the page's day, null when not known
 * @param content its words, in one piece or several; of one that was kept they stand nowhere
 * @param lead what stands before it in its sentence and belongs to it
 * @param speaker whose it is
 * @param stance how it is meant
 * @param wording what of its words is compared
 */
record Saying(
        String key,
        int page,
        @Nullable LocalDate day,
        List<Phrase> content,
        String lead,
        Speaker speaker,
        Stance stance,
        Wording wording) {

    /** By their own words two claims are found that say one thing; a claim of fewer says too little. */
    static final int FEWEST = 4;

    /** A claim as it is compared; null for one of few words. */
    static @Nullable Saying of(
            String key,
            int page,
            @Nullable LocalDate day,
            List<Phrase> content,
            String lead,
            Speaker speaker,
            Stance stance) {
        Wording wording = Wording.of(lead, content);
        if (wording.stems().size() < FEWEST) return null;
        return new Saying(key, page, day, content, lead, speaker, stance, wording);
    }

    /** Under what claims are found that have a word in common and are of the same speaker or side. */
    List<String> keys() {
        List<String> out = new ArrayList<>();
        for (String voice : List.of("who " + speaker.block(), "side " + side()))
            if (!voice.equals("side ")) for (String stem : wording.stems()) out.add(voice + " " + stem);
        return out;
    }

    /** The side as sides are told apart; empty where none is known. */
    String side() {
        return speaker.side() == null ? "" : speaker.side().toLowerCase(Locale.ROOT);
    }

    /** Whether one and the same speaks; on several pages only who has a name can be. */
    boolean isSpokenBy(Saying other) {
        if (page == other.page) return speaker.id().equals(other.speaker.id()) || speaker.isNamesake(other.speaker);
        return speaker.named() && other.speaker.named() && speaker.isNamesake(other.speaker);
    }

    boolean isOfSide(Saying other) {
        return speaker.side() != null && speaker.side().equals(other.speaker.side());
    }

    /** Whether both stand in words that one page has once. */
    boolean overlaps(Saying other) {
        return page == other.page
                && content.stream().anyMatch(c -> other.content.stream().anyMatch(c::overlaps));
    }
}
