package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Persona.Gender;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.name.NameKind;
import org.jspecify.annotations.Nullable;

/** Goes through a page and files the persons it names, with their roles: who has a title or a given name, then the short names. */
final class RollCall {
    private static final int LONGEST_ROLE = 14;

    private final Page page;
    private final Roll roll;
    private final PersonNames names;

    RollCall(Page page, Roll roll) {
        this.page = page;
        this.roll = roll;
        this.names = new PersonNames(page);
    }

    /** Files the persons whose names say that they are persons. */
    void call() {
        for (int w = 0; w < page.size(); w++) {
            int end = names.runEnd(w, page.sentenceEnd(w));
            if (end == w) continue;
            PersonName name = page.titleCase(w) ? null : names.in(w, end);
            if (name != null && name.end() - name.first() >= 2 && (name.sure() || names.isGivenRoleAfter(name)))
                person(name);
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
        roll.file(who, page.wordsOf(name.first(), name.end()));
        describe(who, name);
        roll.mention(new Mention(name.first(), name.end(), who, null));
        return who;
    }

    /** The person all of whose shorter name's words are in the longer one's; null for none. */
    @Nullable
    Persona known(int first, int end) {
        List<String> words = page.wordsOf(first, end);
        if (words.isEmpty()) return null;
        List<Persona> found = new ArrayList<>();
        for (Persona who : roll.with(words.get(words.size() - 1)))
            if (who.person() && (who.words().containsAll(words) || words.containsAll(who.words()))) found.add(who);
        return words.size() == 1 ? roll.called(found, first) : roll.nearest(found, first);
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
        return known && !page.named.is(w, NameKind.GROUP) || adjective || isSeat(w);
    }

    /** "The governor of | Tolm |, Ivo Marten". */
    private boolean isSeat(int w) {
        return w > 1
                && page.nameWord(w)
                && !page.given(w)
                && page.lower(w - 1).equals("of")
                && page.named.isAny(w - 2, Page.PERSONAL);
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
}
