package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Persona.Gender;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.name.NameKind;
import org.jspecify.annotations.Nullable;

/** Goes through a page and files everybody it names: persons with title or given name, organisations by their head word. */
final class RollCall {
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
    private static final int LONGEST_ROLE = 14;

    private final Page page;
    private final Roll roll;
    private final PersonNames names;

    RollCall(Page page, Roll roll) {
        this.page = page;
        this.roll = roll;
        this.names = new PersonNames(page);
    }

    /** Files organisations, states and persons whose names say that they are persons. */
    void call() {
        for (int w = 0; w < page.size(); ) w = Math.max(w + 1, organisation(w));
        for (int w = 0; w < page.size(); w++) {
            int end = names.runEnd(w, page.sentenceEnd(w));
            if (end == w) continue;
            PersonName name = page.titleCase(w) ? null : names.in(w, end);
            if (name != null && name.sure() && name.end() - name.first() >= 2) person(name);
            w = end - 1;
        }
    }

    /** Notes where persons are mentioned by a part of their names. */
    void shortNames() {
        for (int w = 0; w < page.size(); w++) {
            int end = names.runEnd(w, page.sentenceEnd(w));
            if (end == w) continue;
            mentionPersons(w, end);
            w = end - 1;
        }
    }

    /** Files a person, or finds the one with that name. */
    Persona person(PersonName name) {
        Persona who = known(name.first(), name.end());
        if (who == null) who = new Persona("", Actor.Type.PERSON, SourceType.NAMED_PERSON, false);
        String printed = page.printed(name.first(), name.end());
        if (printed.length() > who.name().length()) who.rename(printed);
        roll.file(who, wordsOf(name.first(), name.end()));
        describe(who, name);
        roll.mention(new Mention(name.first(), name.end(), who, null));
        return who;
    }

    List<String> wordsOf(int first, int end) {
        List<String> words = new ArrayList<>();
        for (int w = first; w < end; w++) if (!page.is(w, WordClass.CONNECTOR)) words.add(page.lower(w));
        return words;
    }

    /** The person all of whose shorter name's words are in the longer one's; null for none. */
    @Nullable
    Persona known(int first, int end) {
        List<String> words = wordsOf(first, end);
        if (words.isEmpty()) return null;
        List<Persona> found = new ArrayList<>();
        for (Persona who : roll.with(words.get(words.size() - 1)))
            if (who.person() && (who.words().containsAll(words) || words.containsAll(who.words()))) found.add(who);
        return roll.nearest(found, first);
    }

    private void mentionPersons(int first, int end) {
        PersonName name = names.in(first, end);
        if (name == null) return;
        Persona who = known(name.first(), name.end());
        if (who == null && name.sure() && names.titleBefore(name.first())) who = person(name);
        if (who == null) return;
        describe(who, name);
        roll.mention(new Mention(name.first(), name.end(), who, null));
    }

    /** Takes roles, gender and side from what stands before and after a person's name. */
    private void describe(Persona who, PersonName name) {
        if (page.named.is(name.first(), NameKind.FEMALE)) who.gender(Gender.FEMALE);
        if (page.named.is(name.first(), NameKind.MALE)) who.gender(Gender.MALE);
        int start = roleStart(name.first());
        take(who, start, name.first());
        int end = name.end();
        boolean apposed =
                end + 1 < page.size() && ",(".contains(page.words.text(end)) && end + 1 < page.sentenceEnd(end);
        if (apposed) take(who, end + 1, roleEnd(end + 1));
    }

    private int roleStart(int name) {
        int w = name;
        int floor = Math.max(page.sentenceStart(Math.min(name, page.size() - 1)), name - LONGEST_ROLE / 2);
        if (w > floor && page.words.text(w - 1).equals(",")) w--;
        int start = w;
        while (start > floor && describes(start - 1)) start--;
        return start;
    }

    private boolean describes(int w) {
        boolean known = page.named.mask(w) != 0 && !page.given(w) || page.is(w, WordClass.CONNECTOR);
        boolean adjective =
                !page.is(w, WordClass.FUNCTION) && !page.punctuation(w) && page.named.isAny(w + 1, Page.PERSONAL);
        return known && !page.named.is(w, NameKind.GROUP) || adjective;
    }

    private int roleEnd(int first) {
        int limit = Math.min(page.sentenceEnd(first), first + LONGEST_ROLE);
        int w = first;
        while (w < limit && !page.punctuation(w)) w++;
        return w;
    }

    private void take(Persona who, int first, int end) {
        boolean role = false;
        for (int w = first; w < end; w++) role |= page.named.isAny(w, Page.PERSONAL);
        if (first < end && Character.isDigit(page.words.text(first).charAt(0))) roll.fileRole(who, "aged");
        if (!role) return;
        for (int w = first; w < end; w++) {
            if (page.is(w, WordClass.FEMALE)) who.gender(Gender.FEMALE);
            if (page.is(w, WordClass.MALE)) who.gender(Gender.MALE);
            if (!page.is(w, WordClass.FUNCTION) && !page.punctuation(w)) roll.fileRole(who, Synonyms.of(page.lower(w)));
        }
        who.side(page.named.sideBetween(first, end));
    }

    /** Files the organisation whose name begins at a word; the word after it, or the word itself where none begins. */
    private int organisation(int first) {
        if (page.named.isAny(first, OUTLETS) && page.named.end(first) > first) {
            int end = page.named.end(first);
            file(first, end, Actor.Type.OUTLET, SourceType.MEDIA_OUTLET);
            return end;
        }
        int end = nameEnd(first);
        if (end == first) return first;
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
        roll.file(who, wordsOf(first, end));
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
        List<String> words = wordsOf(first, end);
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
        boolean starts = page.nameWord(first) || page.named.isAny(first, NAMED) && page.capital(first);
        if (!starts) return first;
        if (page.titleCase(first)) return page.named.isAny(first, NAMED) ? page.named.end(first) : first;
        int limit = Math.min(page.sentenceEnd(first), first + LONGEST_NAME);
        int end = first + 1;
        for (int w = first + 1; w < limit; w++) {
            if (page.given(w) && organised(first, w)) break;
            if (page.nameWord(w) || page.named.isAny(w, HEADS) && !page.punctuation(w) || departmental(w, limit))
                end = w + 1;
            else if (!page.is(w, WordClass.CONNECTOR) && !page.possessive(w)) break;
            else if (page.lower(w).equals("the") && !page.is(w - 1, WordClass.CONNECTOR)) break;
            else if (page.lower(w).equals("and") && organised(first, w)) break;
        }
        return end;
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
