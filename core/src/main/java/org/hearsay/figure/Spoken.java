package org.hearsay.figure;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which events the words around a number speak of at all. That people died, were hurt, seized, lost or driven out is not
 * to be taken from what a page is about otherwise: "37,000 women are in the army" counts no dead, whatever is told before.
 */
final class Spoken {
    /** What must be said in words, whomever it befalls. */
    private static final Set<String> ASKED =
            Set.of("killed", "injured", "casualties", "captured", "missing", "displaced");

    /** Who is deployed without a word for it: those whose trade it is. */
    private static final Set<String> ARMED = Set.of("military", "combatants", "police");

    private final Page page;
    /** Words that say an event without being its verbs or nouns. */
    private final Map<String, Set<String>> tokens;

    private final Set<String> bare;

    private final Apart apart;

    /** For each sentence the events spoken of in it, a bit each; -1 where it was not yet looked at. */
    private final int[] events;

    Spoken(Page page, WordSets sets) {
        this.page = page;
        this.tokens =
                Map.of("killed", sets.get("burial"), "injured", sets.get("care"), "captured", sets.get("detention"));
        this.bare = sets.get("bare");
        this.apart = new Apart(page, sets);
        this.events = new int[page.layout.sentences().size()];
        Arrays.fill(events, -1);
    }

    /**
     * Whether an event may be that of a number: it is spoken of in its sentence, or in the one before in the paragraph where
     * those counted are not named anew ("three of them were children").
     */
    boolean allows(int event, Sighting s) {
        if (ASKED.contains(Classes.EVENTS.get(event)) && apart.holds(s, Classes.EVENTS.get(event))) return false;
        if (event == 0 || !isAsked(Classes.EVENTS.get(event), s.counted().unitClass())) return true;
        int sentence = page.layout.sentenceOf(s.numeral().numberWord());
        if (isIn(event, sentence)) return true;
        if (!goesOn(s)) return false;
        Sentence own = page.layout.sentences().get(sentence);
        return sentence > 0
                && page.layout.sentences().get(sentence - 1).paragraph() == own.paragraph()
                && isIn(event, sentence - 1);
    }

    /** "101 soldiers received medals": whether those who are taken to be deployed do something else. */
    boolean isDoer(int event, Sighting s) {
        return Classes.EVENTS.get(event).equals("deployed") && apart.isDoer(s);
    }

    private boolean goesOn(Sighting s) {
        Counted c = s.counted();
        boolean said = c.first() > s.numeral().endWord();
        return c.isEmpty() || c.partitive() || said || c.head() >= 0 && bare.contains(page.lower(c.head()));
    }

    private static boolean isAsked(String event, @Nullable String unit) {
        if (unit == null || ASKED.contains(event)) return true;
        return event.equals("deployed") && Classes.isPeople(unit) && !ARMED.contains(unit);
    }

    private boolean isIn(int event, int sentence) {
        if (events[sentence] < 0)
            events[sentence] = look(page.layout.sentences().get(sentence));
        return (events[sentence] & 1 << event) != 0;
    }

    private int look(Sentence sentence) {
        int found = 0;
        for (int w = sentence.firstWord(); w < sentence.endWord(); w++) {
            for (Trigger t : page.triggers(w))
                if (t.kind() != Trigger.Kind.NOUN || !page.tag(w).isVerb()) found |= bit(t.event());
            for (Map.Entry<String, Set<String>> e : tokens.entrySet())
                if (e.getValue().contains(page.lower(w))) found |= bit(e.getKey());
        }
        if (has(found, "losses_unspecified")) found |= bit("killed");
        if (has(found, "killed") && has(found, "injured")) found |= bit("casualties");
        return found;
    }

    private static int bit(String event) {
        return 1 << Classes.EVENTS.indexOf(event);
    }

    private static boolean has(int events, String event) {
        return (events & bit(event)) != 0;
    }
}
