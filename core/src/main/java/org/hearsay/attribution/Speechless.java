package org.hearsay.attribution;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * Knows verbs of saying that say nothing where they stand: in "the blast claimed at least 12 lives" and "the blasts claimed by
 * the rebels" a blast is no source, and who "reports from Tolm" says only where they are.
 */
final class Speechless {
    private static final int NEAR = 9;
    private static final Set<String> CLAIMS = Set.of("claim", "claims", "claimed", "claiming");
    private static final Set<String> REPORTS = Set.of("report", "reports", "reported", "reporting");
    private static final Set<String> ADMITS = Set.of("admit", "admits", "admitted", "admitting");
    private static final Set<String> PATIENTS = Set.of(
            "wounded",
            "injured",
            "patients",
            "people",
            "victims",
            "casualties",
            "civilians",
            "children",
            "men",
            "women");
    private static final Set<String> FIRES = Set.of("fire", "fires", "fired", "firing");
    private static final Set<String> ARMS = Set.of(
            "artillery",
            "bullets",
            "drone",
            "drones",
            "gas",
            "grenade",
            "grenades",
            "missile",
            "missiles",
            "mortar",
            "mortars",
            "projectile",
            "projectiles",
            "rocket",
            "rockets",
            "round",
            "rounds",
            "shell",
            "shells",
            "shot",
            "shots",
            "weapon",
            "weapons");
    private static final Set<String> LIVES = Set.of("life", "lives", "victim", "victims");

    /** Verbs that say something about a thing and are no cue words, as a clause seldom stands behind them. */
    private static final Set<String> WORDS = Set.of(
            "named",
            "names",
            "naming",
            "downplayed",
            "downplays",
            "downplaying",
            "articulated",
            "derided",
            "deriding",
            "disparaged",
            "disparaging",
            "panned",
            "lauded",
            "touted",
            "touting",
            "telegraphed",
            "belittled",
            "listed",
            "lists");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final CueLexicon lexicon = CueLexicon.standard();

    Speechless(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
    }

    /** The attributions but for those that are none. */
    List<Saying> without(List<Saying> sayings) {
        return sayings.stream().filter(s -> !isOne(s)).toList();
    }

    /** The same for those inside others; one that holds another stays. */
    List<Draft> among(List<Draft> inner) {
        IdentityHashMap<Draft, Boolean> parents = new IdentityHashMap<>();
        for (Draft d : inner) if (d.parent() != null) parents.put(d.parent(), true);
        return inner.stream()
                .filter(d -> parents.containsKey(d) || !isOne(d.saying()))
                .toList();
    }

    private boolean isOne(Saying s) {
        if (s.cues().size() != 1) return false;
        Mention cue = s.cues().get(0);
        if (FIRES.contains(words.lower(cue.endWord() - 1))) return isOfArms(cue.endWord());
        if (isDeed(s, cue)) return true;
        if (ADMITS.contains(words.lower(cue.endWord() - 1))) return isOfPatients(cue.endWord());
        if (REPORTS.contains(words.lower(cue.endWord() - 1))) return isFrom(s, cue);
        if (!CLAIMS.contains(words.lower(cue.endWord() - 1))) return false;
        return isOfLives(cue.endWord()) || isPassive(s, cue);
    }

    /** "He | shot | a guard": a verb that is no cue word, and a thing that says nothing; who "gave a toll of 12" may. */
    private boolean isDeed(Saying s, Mention cue) {
        for (int w = cue.firstWord(); w < cue.endWord(); w++)
            if (!tags.of(w).isVerb() && tags.of(w) != Tag.RB || speaks(words.lower(w))) return false;
        for (Mention m : s.contents())
            for (int w = m.firstWord(); w < m.endWord(); w++)
                if (tags.of(w).isVerb() || tags.of(w) == Tag.MD || tags.of(w) == Tag.CD || layout.quotationOf(w) >= 0)
                    return false;
        return true;
    }

    private boolean speaks(String word) {
        return lexicon.find(word) != null || WORDS.contains(word);
    }

    /** "Aircraft fired | several guided missiles": nothing is said by it. */
    private boolean isOfArms(int from) {
        int end = Math.min(words.size(), from + NEAR);
        int w = from;
        while (w < end && isBeforeNoun(tags.of(w))) w++;
        while (w + 1 < end && tags.of(w).isNoun() && tags.of(w + 1).isNoun()) w++;
        return w < end && ARMS.contains(words.lower(w));
    }

    private static boolean isBeforeNoun(Tag tag) {
        return tag == Tag.CD
                || tag == Tag.DT
                || tag == Tag.JJ
                || tag == Tag.JJR
                || tag == Tag.JJS
                || tag == Tag.IN
                || tag == Tag.RB;
    }

    /** "Berg reports | from Tolm": a place is all that is said. */
    private boolean isFrom(Saying s, Mention cue) {
        if (cue.endWord() >= words.size() || !words.lower(cue.endWord()).equals("from")) return false;
        Mention content = s.contents().get(0);
        if (content.firstWord() < cue.endWord() || content.firstWord() > cue.endWord() + 1) return false;
        for (int w = content.firstWord(); w < content.endWord(); w++)
            if (tags.of(w).isVerb()) return false;
        return true;
    }

    /** "Bombings claimed by the rebels": who is named before the verb does not claim them. */
    private boolean isPassive(Saying s, Mention cue) {
        boolean by = cue.endWord() < words.size() && words.lower(cue.endWord()).equals("by");
        return by && s.contents().stream().anyMatch(c -> c.firstWord() == cue.endWord());
    }

    /** "The hospital admitted | 20 wounded people". */
    private boolean isOfPatients(int from) {
        int w = from;
        while (w < words.size() && w < from + NEAR && !PATIENTS.contains(words.lower(w))) {
            if (tags.of(w) != Tag.CD && tags.of(w) != Tag.JJ && tags.of(w) != Tag.RB && tags.of(w) != Tag.IN)
                return false;
            w++;
        }
        return w > from && w < words.size() && PATIENTS.contains(words.lower(w)) && tags.of(from) == Tag.CD;
    }

    /** "12 lives": and nothing is done by them, as in "claimed that 12 lives were lost". */
    private boolean isOfLives(int from) {
        int end = Math.min(words.size() - 1, from + NEAR);
        for (int w = from; w < end; w++) {
            if (LIVES.contains(words.lower(w))) return !isDone(w + 1);
            if (tags.of(w).isVerb() || tags.of(w) == Tag.PUNCT) return false;
        }
        return false;
    }

    private boolean isDone(int word) {
        return tags.of(word).isVerb() && tags.of(word) != Tag.VBG || tags.of(word) == Tag.MD;
    }
}
