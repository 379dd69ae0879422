package org.hearsay.actor;

import org.hearsay.model.Actor;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.name.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * What kind of source a phrase is, by its surface. The rules are those of the Markkula sourcing study's classes as
 * docs/method.md gives them: states, ministries, armies and the police count as named organisations, a wing without a
 * name of its own as an unnamed group, news as an outlet, other papers and pictures as documents.
 */
final class SourceKinds {
    static final long OUTLETS = NameKind.bits(NameKind.AGENCY, NameKind.BROADCASTER, NameKind.NEWSPAPER);
    private static final long NAMED = NameKind.bits(
            NameKind.STATE,
            NameKind.CAPITAL,
            NameKind.ORGAN,
            NameKind.ALLIANCE,
            NameKind.MOVEMENT,
            NameKind.RELIEF,
            NameKind.REGION,
            NameKind.PLATFORM);
    static final long ORGANS = NameKind.bits(
            NameKind.GOVERNMENT,
            NameKind.MINISTRY,
            NameKind.MILITARY,
            NameKind.POLICE,
            NameKind.LEGISLATURE,
            NameKind.COURT);
    private static final long SEVERAL = NameKind.bits(NameKind.ROLES, NameKind.GROUP);
    private static final long ONE = NameKind.bits(NameKind.ROLE, NameKind.PERSON, NameKind.RANK, NameKind.TITLE);

    private final Page page;

    SourceKinds(Page page) {
        this.page = page;
    }

    SourceType of(Nominal phrase) {
        if (phrase.name() != null) return SourceType.NAMED_PERSON;
        int head = phrase.head();
        SourceType explained = explained(phrase);
        if (explained != null) return explained;
        if (page.named.isAny(head, OUTLETS) && properly(phrase)) return SourceType.MEDIA_OUTLET;
        if (page.named.is(head, NameKind.POLL)) return SourceType.POLL;
        if (page.named.is(head, NameKind.DOCUMENT) && !titled(phrase)) return paper(phrase);
        if (page.lower(phrase.first()).equals("one") && page.named.isAny(head, SEVERAL | ONE))
            return SourceType.UNNAMED_PERSON;
        if (page.named.isAny(head, SEVERAL)) return SourceType.UNNAMED_GROUP;
        if (page.named.isAny(head, ONE) && !page.named.isAny(head, ORGANS)) return one(phrase);
        if (page.named.is(head, NameKind.MEDIA)) return SourceType.MEDIA_OUTLET;
        if (page.named.isAny(head, NAMED | ORGANS)) return SourceType.NAMED_ORGANISATION;
        if (page.named.is(head, NameKind.ORGANISATION) && outletInside(phrase)) return SourceType.MEDIA_OUTLET;
        if (page.named.is(head, NameKind.ORGANISATION))
            return named(phrase) ? SourceType.NAMED_ORGANISATION : SourceType.UNNAMED_GROUP;
        if (page.named.is(head, NameKind.ARMED_GROUP)) return armed(phrase);
        return unknown(phrase);
    }

    /** What a name is by what explains it behind a comma: "Northwire, the group's news agency"; null where nothing does. */
    private @Nullable SourceType explained(Nominal phrase) {
        boolean name = phrase.core() < phrase.end()
                && page.words.text(phrase.core()).equals(",")
                && page.capital(phrase.head())
                && page.bodyAt(phrase.core() + 1, phrase.end());
        if (!name) return null;
        int head = page.appositionHead(phrase.core() + 1, phrase.end());
        boolean outlet = page.is(head, WordClass.OUTLET) && !page.isPhrase(head - 1, head + 1, WordClass.WATCHER);
        return outlet ? SourceType.MEDIA_OUTLET : SourceType.NAMED_ORGANISATION;
    }

    /** The same where it is known who is meant: a head word that is part of the name stands for the name. */
    SourceType of(Nominal phrase, SourceType type, Persona who) {
        if (type != SourceType.UNNAMED_GROUP && type != SourceType.NAMED_ORGANISATION) return type;
        if (who.type() == Actor.Type.OUTLET) return SourceType.MEDIA_OUTLET;
        if (who.source() != SourceType.NAMED_ORGANISATION) return type;
        boolean body = page.is(phrase.head(), WordClass.BODY) || page.is(phrase.head(), WordClass.WATCHER);
        return body || who.words().contains(page.lower(phrase.head())) ? SourceType.NAMED_ORGANISATION : type;
    }

    private boolean properly(Nominal phrase) {
        return page.named.end(phrase.head()) >= phrase.headEnd();
    }

    /** "The Evening Post": by its capitals a name, not a document. */
    private boolean titled(Nominal phrase) {
        int head = phrase.head();
        return page.lower(phrase.first()).equals("the")
                && head > phrase.first() + 1
                && page.capital(head)
                && page.capital(head - 1)
                && page.named.mask(head - 1) == 0
                && !page.titleCase(head);
    }

    /** Reports of the media are the media's. */
    private SourceType paper(Nominal phrase) {
        for (int w = phrase.first(); w < phrase.headFirst(); w++)
            if (page.named.isAny(w, OUTLETS | NameKind.MEDIA.bit())
                    && page.lower(phrase.head()).startsWith("report")) return SourceType.MEDIA_OUTLET;
        return SourceType.DOCUMENT;
    }

    /** "the state-run R1 agency". */
    private boolean outletInside(Nominal phrase) {
        for (int w = phrase.first(); w < phrase.headFirst(); w++)
            if (page.named.isAny(w, OUTLETS) && page.is(phrase.head(), WordClass.OUTLET)) return true;
        return false;
    }

    private SourceType one(Nominal phrase) {
        boolean office = page.isPhrase(phrase.headFirst(), phrase.headEnd(), WordClass.OFFICE)
                || page.is(phrase.head(), WordClass.OFFICE);
        boolean indefinite = page.is(phrase.first(), WordClass.INDEFINITE);
        return office && !indefinite ? SourceType.OFFICE_OR_ROLE : SourceType.UNNAMED_PERSON;
    }

    /** Whether the phrase holds a name of its own, not only a people's adjective. */
    private boolean named(Nominal phrase) {
        if (page.capital(phrase.head()) && !page.beginsSentence(phrase.head())) return true;
        for (int w = phrase.first(); w < phrase.core(); w++)
            if (page.nameWord(w)
                    && page.named(w)
                    && !page.named.isAny(w, NameKind.bits(NameKind.ADJECTIVE, NameKind.PEOPLE))
                    && !page.words.text(w).contains("-")) return true;
        return false;
    }

    private SourceType armed(Nominal phrase) {
        return page.capital(phrase.head()) && phrase.first() != phrase.head()
                ? SourceType.NAMED_ORGANISATION
                : SourceType.UNNAMED_GROUP;
    }

    private SourceType unknown(Nominal phrase) {
        int head = phrase.head();
        if (page.is(phrase.first(), WordClass.PARTITIVE) || page.is(head, WordClass.PARTITIVE))
            return page.lower(phrase.first()).equals("one") ? SourceType.UNNAMED_PERSON : SourceType.UNNAMED_GROUP;
        if (page.named.is(head, NameKind.ADJECTIVE)) return SourceType.UNNAMED_GROUP;
        if (page.is(head, WordClass.PAPER) && !page.capital(head)) return SourceType.DOCUMENT;
        boolean plural = page.lower(head).endsWith("s") && !(page.capital(head) && page.named(head));
        if (named(phrase) && !plural) return SourceType.NAMED_ORGANISATION;
        return !plural && agent(page.lower(head)) ? SourceType.UNNAMED_PERSON : SourceType.UNNAMED_GROUP;
    }

    /** Endings of nouns for one person. */
    private static boolean agent(String noun) {
        return noun.endsWith("er")
                || noun.endsWith("or")
                || noun.endsWith("ist")
                || noun.endsWith("man")
                || noun.endsWith("ian")
                || noun.endsWith("ant");
    }
}
