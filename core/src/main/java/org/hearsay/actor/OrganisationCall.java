package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tag;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.name.NameKind;
import org.jspecify.annotations.Nullable;

/** Goes through a page and files the organisations, outlets and states it names, by the lexicon and by their head words. */
final class OrganisationCall {
    private static final long HEADS = NameKind.bits(
            NameKind.MINISTRY,
            NameKind.MILITARY,
            NameKind.POLICE,
            NameKind.GOVERNMENT,
            NameKind.LEGISLATURE,
            NameKind.COURT,
            NameKind.ORGANISATION);
    private static final long NAMED =
            NameKind.bits(NameKind.ORGAN, NameKind.ALLIANCE, NameKind.MOVEMENT, NameKind.RELIEF, NameKind.STATE);
    private static final long OUTLETS =
            NameKind.bits(NameKind.AGENCY, NameKind.BROADCASTER, NameKind.NEWSPAPER, NameKind.PLATFORM);
    private static final int LONGEST_NAME = 7;

    private final Page page;
    private final Roll roll;

    OrganisationCall(Page page, Roll roll) {
        this.page = page;
        this.roll = roll;
    }

    /** Files all that the page names. */
    void call() {
        for (int w = 0; w < page.size(); ) w = Math.max(w + 1, organisation(w));
    }

    /** Files the organisation whose name begins at a word; the word after it, or the word itself where none begins. */
    private int organisation(int first) {
        if (page.named.is(first, NameKind.ACTOR)) return actor(first);
        if (page.named.isAny(first, OUTLETS) && page.named.end(first) > first) {
            int end = page.named.end(first);
            file(first, end, Actor.Type.OUTLET, SourceType.MEDIA_OUTLET);
            return end;
        }
        int end = nameEnd(first);
        // "Doctors Without Borders": no run of capitals ends a name that is known.
        if (page.named.is(first, NameKind.RELIEF)) end = Math.max(end, page.named.end(first));
        if (end == first || describes(end) && page.named.isAny(end, NAMED)) return end;
        boolean state = page.named.is(first, NameKind.STATE) && page.named.end(first) == end;
        if (state || end - first == 1 && page.named.is(first, NameKind.CAPITAL)) {
            state(first, end);
            return end;
        }
        if (!organised(first, end)) return page.named.isAny(first, NAMED) ? page.named.end(first) : first;
        Persona who = file(first, end, Actor.Type.ORGANISATION, SourceType.NAMED_ORGANISATION);
        who.side(page.named.sideBetween(first, end));
        acronym(who, end);
        return end;
    }

    /** Somebody of the profile. */
    private int actor(int first) {
        int end = page.named.end(first);
        for (Persona who : roll.with("=" + page.named.filedAs(first))) roll.mention(new Mention(first, end, who, null));
        return end;
    }

    /** Files a state under its name; a capital stands for its state and gives it no name. */
    Persona state(int first, int end) {
        String filed = String.valueOf(page.named.filedAs(first));
        List<Persona> known = roll.with("=" + filed);
        boolean capital = !page.named.is(first, NameKind.STATE);
        Persona who = known.isEmpty()
                ? new Persona(
                        capital ? filed : page.printed(first, end),
                        Actor.Type.STATE,
                        SourceType.NAMED_ORGANISATION,
                        false)
                : known.get(0);
        who.side(page.named.side(first));
        if (!capital) who.rename(who.usual(page.printed(first, end)));
        roll.file(who, List.of("=" + filed));
        roll.mention(new Mention(first, end, who, null));
        return who;
    }

    /** Files an organisation, or finds it. */
    Persona file(int first, int end, Actor.Type type, SourceType source) {
        Persona who = organisationCalled(first, end);
        if (who == null) who = called(page.join(first, end), initials(first, end), end);
        String filed = page.named.end(first) == end ? page.named.filedAs(first) : null;
        String name = page.printed(first, end);
        if (who == null) who = new Persona(name, type, source, false);
        if (name.length() > who.name().length()) who.rename(name);
        roll.file(who, page.wordsOf(first, end));
        String initials = initials(first, end);
        if (initials.length() > 2) roll.file(who, List.of(initials));
        if (filed != null) roll.file(who, List.of("=" + filed));
        roll.mention(new Mention(first, end, who, null));
        return who;
    }

    /** The first letters of a name's words but connectors, in lower case. */
    private String initials(int first, int end) {
        StringBuilder initials = new StringBuilder();
        for (int w = first; w < end; w++)
            if (!page.is(w, WordClass.CONNECTOR) && page.capital(w))
                initials.append(page.lower(w).charAt(0));
        return initials.toString();
    }

    private @Nullable Persona organisationCalled(int first, int end) {
        String filed = page.named.end(first) == end ? page.named.filedAs(first) : null;
        if (filed != null && !roll.with("=" + filed).isEmpty())
            return roll.with("=" + filed).get(0);
        List<String> words = page.wordsOf(first, end);
        if (words.isEmpty()) return null;
        for (Persona who : roll.with(words.get(words.size() - 1)))
            if (!who.person()
                    && who.words().size() == words.size()
                    && who.words().containsAll(words)) return who;
        return null;
    }

    /** The organisation that has been called by these initials alone, or the one whose initials this name is. */
    private @Nullable Persona called(String word, String initials, int end) {
        if (word.indexOf(' ') < 0)
            for (Persona who : roll.with(word)) if (!who.person() && who.words().size() > 1) return who;
        List<String> shorts = new ArrayList<>(List.of(initials));
        if (bracketed(end)) shorts.add(page.lower(end + 1));
        for (String letters : shorts)
            if (letters.length() > 2)
                for (Persona who : roll.with(letters))
                    if (!who.person() && who.words().size() <= 2) return who;
        return null;
    }

    private boolean bracketed(int end) {
        return end + 2 < page.size()
                && page.words.text(end).equals("(")
                && page.words.text(end + 2).equals(")");
    }

    private void acronym(Persona who, int end) {
        if (bracketed(end)) roll.file(who, List.of(page.lower(end + 1)));
    }

    /** Where the name ends that begins here: capitals, connectors between them, and a head word in small letters. */
    private int nameEnd(int first) {
        if (page.named.isAny(first, Page.PERSONAL) && !page.named.isAny(first, HEADS)) return first;
        if (counts(first)) return first;
        boolean starts = page.nameWord(first) || page.named.isAny(first, NAMED) && page.capital(first);
        if (!starts) return first;
        if (page.titleCase(first)) return page.named.isAny(first, NAMED) ? page.named.end(first) : first;
        int limit = Math.min(page.sentenceEnd(first), first + LONGEST_NAME);
        int end = first + 1;
        for (int w = first + 1; w < limit; w++) {
            if (page.given(w) && organised(first, w) || describes(w) || watches(first, w)) break;
            if (page.nameWord(w) || page.named.isAny(w, HEADS) && !page.punctuation(w) || departmental(w, limit))
                end = w + 1;
            else if (!page.is(w, WordClass.CONNECTOR) && !page.possessive(w)) break;
            else if (page.lower(w).equals("the") && !page.is(w - 1, WordClass.CONNECTOR)) break;
            else if (page.lower(w).equals("and") && organised(first, w) && !isPurpose(w)) break;
            else if (page.lower(w).equals("on") && !organised(first, w)) break;
            else if (page.lower(w).equals("to") && page.named.is(w + 1, NameKind.ADJECTIVE)) break;
        }
        return end;
    }

    /** "Ninety-one Taliban": how many, before a name. */
    private boolean counts(int first) {
        return page.tags.of(first) == Tag.CD && first + 1 < page.size() && page.named.isAny(first + 1, NAMED);
    }

    /** "Institute for Science | and | Security": whether one name goes on, as what it is for is two things. */
    private boolean isPurpose(int and) {
        return and > 2
                && page.lower(and - 2).equals("for")
                && and + 1 < page.size()
                && page.nameWord(and + 1)
                && page.named.mask(and + 1) == 0;
    }

    /** Whether a word in small letters, "the Varenian rights group", ends what is said of the name that begins at a word. */
    private boolean describes(int name) {
        return name < page.size()
                && page.nameWord(name)
                && !page.capital(name - 1)
                && page.named.isAny(name - 1, HEADS)
                && page.named.end(name - 1) == name;
    }

    /** "Varenian Observatory for Rights | war monitor": whether a kind of body in small letters follows a whole name. */
    private boolean watches(int first, int w) {
        return !page.capital(w)
                && w > first + 1
                && organised(first, w)
                && page.capital(w - 1)
                && page.isPhrase(w, page.named.end(w), WordClass.WATCHER);
    }

    /** "defence" before "ministry". */
    private boolean departmental(int w, int limit) {
        return w + 1 < limit
                && !page.compound(w)
                && !page.is(w, WordClass.FUNCTION)
                && page.named.isAny(w + 1, HEADS)
                && !page.named.isAny(w, Page.PERSONAL)
                && !page.punctuation(w);
    }

    private boolean organised(int first, int end) {
        for (int w = first; w < end; w++)
            if (page.named.isAny(w, HEADS) || page.named.isAny(w, NAMED & ~NameKind.STATE.bit()))
                return !page.named.isAny(end - 1, Page.PERSONAL);
        return false;
    }
}
