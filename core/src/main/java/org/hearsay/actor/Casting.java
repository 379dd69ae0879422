package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.grammar.Tag;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.model.Phrase;
import org.hearsay.name.NameKind;
import org.hearsay.name.Profile;
import org.jspecify.annotations.Nullable;

/** Gives every attribution of one page its speaker. Used once, by one thread. */
final class Casting {
    private static final long OUTLETS =
            NameKind.bits(NameKind.AGENCY, NameKind.BROADCASTER, NameKind.NEWSPAPER, NameKind.PLATFORM);

    private static final long SOURCES = NameKind.bits(
            NameKind.DOCUMENT,
            NameKind.ROLE,
            NameKind.ROLES,
            NameKind.PERSON,
            NameKind.GROUP,
            NameKind.ORGANISATION,
            NameKind.MINISTRY,
            NameKind.MILITARY,
            NameKind.POLICE,
            NameKind.MEDIA,
            NameKind.ARMED_GROUP);

    private final Page page;
    private final Profile profile;
    private final Roll roll = new Roll();
    private final RollCall call;
    private final OrganisationCall organisations;
    private final NominalReader nominals;
    private final SourceKinds kinds;
    private final Pronouns pronouns;
    private final Definites definites;
    private final Issuers issuers;
    private final Map<String, Optional<Nominal>> phrases = new HashMap<>();
    private final Map<String, Role> cast = new LinkedHashMap<>();

    /** What became of an attribution: its kind of source, and who it is. */
    private record Role(SourceType type, @Nullable Persona who) {}

    Casting(Page page, Profile profile) {
        this.page = page;
        this.profile = profile;
        this.call = new RollCall(page, roll);
        this.organisations = new OrganisationCall(page, roll);
        this.nominals = new NominalReader(page);
        this.kinds = new SourceKinds(page);
        this.pronouns = new Pronouns(page, roll);
        this.definites = new Definites(page, roll);
        this.issuers = new Issuers(page, roll);
    }

    Cast of(List<Attribution> attributions) {
        ProfileRoll.file(profile, roll);
        organisations.call();
        call.call();
        List<Attribution> ordered = new ArrayList<>(attributions);
        ordered.sort(Comparator.comparingInt(this::place));
        for (Attribution a : ordered) introduce(nominal(a));
        call.shortNames();
        for (Attribution a : ordered) if (!firstPerson(a)) cast.put(a.id(), role(a));
        for (Attribution a : ordered) if (firstPerson(a)) cast.put(a.id(), speakerOfParent(a));
        return new Programme(cast(attributions)).print();
    }

    private int place(Attribution a) {
        Phrase at = a.source().isEmpty() ? a.content().get(0) : a.source().get(0);
        return at.span() == null ? 0 : page.layout.start(at);
    }

    private @Nullable Nominal nominal(Attribution a) {
        if (!phrases.containsKey(a.id())) phrases.put(a.id(), Optional.ofNullable(read(a)));
        return phrases.getOrDefault(a.id(), Optional.empty()).orElse(null);
    }

    private @Nullable Nominal read(Attribution a) {
        if (a.source().isEmpty() || a.source().get(0).span() == null) return null;
        Phrase source = a.source().get(0);
        int first = page.words.at(page.layout.start(source));
        int end = page.words.at(page.layout.end(source) - 1) + 1;
        return first >= page.size() ? null : nominals.read(first, Math.min(end, page.size()));
    }

    private void introduce(@Nullable Nominal phrase) {
        if (phrase != null
                && phrase.name() != null
                && phrase.name().end() - phrase.name().first() >= 2) call.person(phrase.name());
    }

    private boolean firstPerson(Attribution a) {
        Nominal phrase = nominal(a);
        return phrase != null
                && phrase.pronoun()
                && (page.is(phrase.first(), WordClass.I) || page.is(phrase.first(), WordClass.WE));
    }

    private Role role(Attribution a) {
        Nominal phrase = nominal(a);
        if (phrase == null) return new Role(SourceType.UNSPECIFIED, null);
        if (letter(phrase)) return new Role(SourceType.UNNAMED_PERSON, null);
        if (nobody(phrase)) return new Role(kinds.of(phrase), null);
        Role role = phrase.pronoun() ? meant(phrase) : named(phrase);
        if (role.who() != null) roll.mention(new Mention(phrase.first(), phrase.end(), role.who(), role.type()));
        return role;
    }

    /** "No group", "none of them"; "No 10" is somebody. */
    private boolean nobody(Nominal phrase) {
        int next = phrase.first() + 1;
        boolean number =
                next < phrase.end() && Character.isDigit(page.words.text(next).charAt(0));
        return page.is(phrase.first(), WordClass.NOBODY) && !number;
    }

    /** "A: ..." in an interview: the letter is nobody's name. */
    private boolean letter(Nominal phrase) {
        String word = page.words.text(phrase.first());
        return phrase.end() == phrase.first() + 1
                && (word.equals("A") || word.equals("Q"))
                && phrase.end() < page.size()
                && page.words.text(phrase.end()).equals(":");
    }

    private Role meant(Nominal pronoun) {
        Mention before = pronouns.antecedent(pronoun.first());
        if (before != null) return new Role(before.source(), before.who());
        if (page.is(pronoun.first(), WordClass.RELATIVE)) return relative(pronoun.first());
        boolean person = page.is(pronoun.first(), WordClass.HE) || page.is(pronoun.first(), WordClass.SHE);
        boolean thing = page.is(pronoun.first(), WordClass.IT);
        return new Role(
                person ? SourceType.NAMED_PERSON : thing ? SourceType.NAMED_ORGANISATION : SourceType.UNNAMED_GROUP,
                null);
    }

    /** By the noun before a relative pronoun in its sentence, when nobody is known by it. */
    private Role relative(int pronoun) {
        int noun = pronoun - 1;
        if (noun < page.sentenceStart(pronoun)) return new Role(SourceType.UNSPECIFIED, null);
        while (noun > page.sentenceStart(pronoun) && !page.named.isAny(noun, SOURCES) && pronoun - noun < 12) noun--;
        Nominal phrase = nominals.read(noun, noun + 1);
        if (phrase == null || !page.named.isAny(noun, SOURCES)) return new Role(SourceType.UNSPECIFIED, null);
        SourceType type = kinds.of(phrase);
        return type == SourceType.DOCUMENT ? new Role(type, null) : fresh(phrase, type);
    }

    private Role named(Nominal phrase) {
        SourceType type = kinds.of(phrase);
        if (phrase.name() != null) return new Role(type, call.person(phrase.name()));
        if (type == SourceType.DOCUMENT) return paper(phrase);
        int first = definites.named(phrase);
        if (wholly(first, phrase, NameKind.ACTOR.bit()))
            for (Persona who : roll.with("=" + page.named.filedAs(first))) return new Role(who.source(), who);
        if (wholly(first, phrase, NameKind.bits(NameKind.STATE, NameKind.CAPITAL)))
            return new Role(type, organisations.state(first, page.named.end(first)));
        if (wholly(first, phrase, OUTLETS))
            return new Role(type, organisations.file(first, page.named.end(first), Actor.Type.OUTLET, type));
        Persona known = lastWord(first, phrase) ? call.known(phrase.core() - 1, phrase.core()) : null;
        if (known != null) return new Role(SourceType.NAMED_PERSON, known);
        Persona who = definites.referent(phrase);
        if (who != null) return new Role(kinds.of(phrase, type, who), who);
        return fresh(phrase, type);
    }

    /** Whether the phrase is one word with a capital that the lexicon does not know, or ends so: "a furious Marten", "the army's Marten". */
    private boolean lastWord(int first, Nominal phrase) {
        int last = phrase.core() - 1;
        if (!page.capital(last) || page.named.isAny(last, -1L)) return false;
        if (last > first && page.possessive(last - 1)) return true;
        for (int w = first; w < last; w++) if (page.capital(w) || page.tags.of(w) != Tag.JJ) return false;
        return true;
    }

    private Role paper(Nominal phrase) {
        Persona issuer = issuer(phrase);
        boolean news = issuer != null && issuer.type() == Actor.Type.OUTLET && page.is(phrase.head(), WordClass.NEWS);
        return new Role(news ? SourceType.MEDIA_OUTLET : SourceType.DOCUMENT, issuer);
    }

    private @Nullable Persona issuer(Nominal phrase) {
        if (page.is(phrase.first(), WordClass.POSSESSIVE)) {
            Mention whose = pronouns.antecedent(phrase.first());
            return whose == null ? null : whose.who();
        }
        Persona issuer = issuers.inside(phrase);
        if (issuer == null) issuer = owner(phrase);
        if (issuer == null) issuer = issuers.before(phrase);
        if (issuer != null) return issuer;
        int by = issuers.by(phrase);
        Nominal who = by < 0 ? null : nominals.read(by, issuers.end(by, phrase));
        return who == null || who.pronoun() || kinds.of(who) == SourceType.DOCUMENT || !issuers.speaks(who)
                ? null
                : named(who).who();
    }

    /** "An army | statement", "the military's | statement": the body named by common words before the head; null where none is. */
    private @Nullable Persona owner(Nominal phrase) {
        int end = phrase.headFirst();
        if (end > phrase.first() && page.possessive(end - 1)) end--;
        if (end <= phrase.first() || page.is(phrase.head(), WordClass.PAPER)) return null;
        if (!page.named.isAny(end - 1, SourceKinds.ORGANS) || page.named.is(end - 1, NameKind.COURT)) return null;
        int first = end - 1;
        while (first > phrase.first() && calls(first - 1)) first--;
        Nominal who = nominals.read(first, end);
        return who == null || who.pronoun() ? null : named(who).who();
    }

    /** Whether a word before a body belongs to what it is called, and does not tell of what kind the document is: "initial". */
    private boolean calls(int w) {
        return page.capital(w) && !page.beginsSentence(w)
                || page.named.mask(w) != 0
                || page.is(w, WordClass.ARTICLE)
                || page.possessive(w);
    }

    private boolean wholly(int first, Nominal phrase, long kindMask) {
        return page.named.isAny(first, kindMask) && page.named.end(first) >= phrase.core();
    }

    private Role fresh(Nominal phrase, SourceType type) {
        int first = definites.named(phrase);
        boolean body = type == SourceType.MEDIA_OUTLET || type == SourceType.NAMED_ORGANISATION;
        if (lone(first, phrase) && !(body && page.bodyAt(phrase.core() + 1, phrase.end())))
            return new Role(SourceType.NAMED_PERSON, call.person(new PersonName(first, phrase.core(), false)));
        Persona who = new Persona(
                page.printed(first, phrase.core()), actorType(type), type, type == SourceType.UNNAMED_GROUP);
        who.side(page.named.sideBetween(first, phrase.core()));
        who.head(page.words.text(phrase.head()));
        roll.file(who, definites.content(phrase));
        if (who.person()) for (String word : definites.asked(phrase)) roll.fileRole(who, word);
        return new Role(type, who);
    }

    /** Whether the phrase is a surname that nobody was called by before. */
    private boolean lone(int first, Nominal phrase) {
        return first == phrase.core() - 1
                && first == phrase.first()
                && page.capital(first)
                && page.named.mask(first) == 0
                && !page.acronym(first)
                && !page.is(first, WordClass.PARTITIVE)
                && page.named(first);
    }

    private static Actor.Type actorType(SourceType type) {
        return switch (type) {
            case NAMED_PERSON, OFFICE_OR_ROLE, UNNAMED_PERSON, AUTHOR -> Actor.Type.PERSON;
            case UNNAMED_GROUP, UNSPECIFIED -> Actor.Type.GROUP;
            case DOCUMENT, POLL -> Actor.Type.DOCUMENT;
            case MEDIA_OUTLET -> Actor.Type.OUTLET;
            case NAMED_ORGANISATION -> Actor.Type.ORGANISATION;
        };
    }

    private Role speakerOfParent(Attribution a) {
        Role parent = a.chain().parent() == null ? null : cast.get(a.chain().parent());
        if (parent == null || parent.who() == null) return new Role(SourceType.UNNAMED_GROUP, null);
        Nominal phrase = nominal(a);
        boolean several = phrase != null && page.is(phrase.first(), WordClass.WE);
        boolean many = several && parent.type() != SourceType.NAMED_ORGANISATION;
        return many ? new Role(SourceType.UNNAMED_GROUP, parent.who()) : parent;
    }

    private List<Programme.Part> cast(List<Attribution> attributions) {
        List<Programme.Part> parts = new ArrayList<>();
        for (Attribution a : attributions) {
            Role role = cast.getOrDefault(a.id(), new Role(SourceType.UNSPECIFIED, null));
            parts.add(new Programme.Part(a, role.type(), role.who()));
        }
        return parts;
    }
}
