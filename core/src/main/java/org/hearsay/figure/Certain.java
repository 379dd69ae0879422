package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.number.Numeral;
import org.jspecify.annotations.Nullable;

/** What the words settle by themselves, whatever a model says: the guideline's own rules. */
final class Certain {
    private static final EventRules RULES = new EventRules();
    private static final int BACK = 6;
    private static final int FAR = 12;
    private static final Set<String> FEARED =
            Set.of("feared", "presumed", "believed", "reported", "confirmed", "declared", "pronounced");
    private static final Set<String> FLYING = Set.of("aircraft", "helicopters", "missiles", "munitions", "rockets");
    private static final Set<String> FATES = Set.of(
            "abducted",
            "arrested",
            "captured",
            "dead",
            "detained",
            "displaced",
            "hurt",
            "injured",
            "killed",
            "missing",
            "wounded");
    private static final Set<String> LEAVING = Set.of("leave", "leaves", "leaving", "left");
    private static final Set<String> MEN = Set.of("men", "people", "lives");
    private static final Set<String> OF_THINGS =
            Set.of("captured", "damaged", "destroyed", "launched", "losses_unspecified", "shot_down");
    private static final Set<String> STRUCK = Set.of("damaged", "destroyed", "injured", "killed", "shot_down");
    private final Page page;
    private final NamedWords names;
    private final Set<String> person;
    private final Set<String> settled;
    private final Set<String> barriers;
    private final Set<String> changed;
    private final Set<String> bare;
    private final Set<String> official;
    private final Set<String> copulas;
    private final Set<String> projectiles;
    private final Set<String> governed;
    private final Set<String> things;
    private final Set<String> fleeing;
    private final Set<String> those;
    private final Set<String> arresting;
    private final Set<String> losing;
    private final Set<String> elsewhere;
    private final Set<String> soldiers;
    private final Set<String> irregular;
    private final Tolls tolls;
    private final Set<String> perfect;
    private final Passive passive;
    private final Carried carried;
    private final Governing governing;
    private final RunningCounts running;
    private final Lists lists;

    Certain(Page page, NamedWords names, WordSets sets) {
        this.names = names;
        this.page = page;
        this.person = sets.get("person");
        this.settled = sets.get("certain");
        this.barriers = sets.get("barrier");
        this.changed = sets.get("changed");
        this.bare = sets.get("bare");
        this.official = sets.get("official");
        this.copulas = sets.get("copula");
        this.projectiles = sets.get("projectile");
        this.governed = sets.get("governed");
        this.things = sets.get("thing");
        this.fleeing = sets.get("fleeing");
        this.those = sets.get("those");
        this.arresting = sets.get("arresting");
        this.losing = sets.get("losing");
        this.elsewhere = sets.get("elsewhere");
        this.soldiers = sets.get("soldiers");
        this.irregular = sets.get("irregular");
        this.tolls = new Tolls(page, sets);
        this.perfect = sets.get("perfect");
        this.passive = new Passive(page, sets);
        this.carried = new Carried(page, sets);
        this.governing = new Governing(page, sets);
        this.running = new RunningCounts(page, names, sets);
        this.lists = new Lists(page);
    }

    /** "The death toll rose to 43": the number has no words of its own, or "dead". */
    private boolean isToll(Sighting s) {
        return isBare(s) && s.inside() < 0 && s.left() >= 0 && tolls.of(s.numeral()) == s.left();
    }

    /** "Raising the number of those killed from 13 to 18": the first number. */
    private boolean isOldToll(Sighting s) {
        int before = s.numeral().firstWord() - 1;
        int next = s.numeral().endWord();
        if (s.left() < 0 || before <= s.left() || next >= page.size()) return false;
        if (!page.lower(before).equals("from") || !page.lower(next).equals("to") || s.leftGap() > 2) return false;
        if (!settled.contains(page.triggers(s.left()).get(0).event())) return false;
        for (int w = page.sentence(before).firstWord(); w < before; w++)
            if (changed.contains(page.lower(w))) return true;
        return false;
    }

    /** Whether a verb of the guideline's classes governs a number of known people or things: "captured 31 soldiers". */
    boolean isFigure(Sighting s, History history) {
        Numeral.Kind kind = s.numeral().kind();
        if (LossLists.isEntry(s) || LossLists.isGrown(page, s)) return true;
        if (OneMore.follows(page, s, history)) return Classes.isPeople(Classes.UNITS.get(history.figureUnit()));
        if (kind == Numeral.Kind.ARTICLE && OneMore.holds(page, s, history)) return isGoverned(s);
        if (isToll(s)
                || isListed(s, history)
                || isElsewhere(s, history)
                || isOldToll(s)
                || isBareSubject(s)
                || isPartDone(s, history)
                || isDoneNext(s, history)
                || befellThem(s) != null
                || isListedShare(s, history)
                || carried.event(s, history) != 0) return true;
        if (kind == Numeral.Kind.NONE) return isSubject(s) || Idioms.isSparing(page, s);
        if (s.share() == Sighting.Share.PART) return isGovernedPart(s);
        if (kind == Numeral.Kind.ARTICLE || kind == Numeral.Kind.FRACTION) return false;
        String unit = s.counted().unitClass();
        if (unit == null) return isSomebody(s) || s.counted().isEmpty() && governing.isHeld(s);
        if (unit.equals(FigureLexicon.NONE)) return false;
        if (isDone(s)) return true;
        if (isOne(s)) return false;
        if (isProjectile(s) || isLost(s) || isSubject(s) || governing.event(s) != null) return true;
        EventRules.Choice beside = RULES.beside(page, s);
        if (isHit(s, beside)) return true;
        return beside != null
                && (beside.word() == s.left() || isDeaths(s, beside))
                && (settled.contains(beside.trigger().event()) || isSettled(beside.word()));
    }

    /**
     * "12 people killed in an airstrike", "13 wounded": what is done to people right behind their number, as headlines have it. Who does it to
     * others was told apart before ({@link Agents}).
     */
    private boolean isDone(Sighting s) {
        EventRules.Choice beside = RULES.beside(page, s);
        if (beside == null || beside.trigger().kind() != Trigger.Kind.DID) return false;
        int w = beside.word();
        boolean right = w == s.inside() || w == s.right() && s.rightGap() == 0;
        return right
                && page.tag(w).isVerb()
                && isOfPeople(beside)
                && Classes.isPeople(String.valueOf(s.counted().unitClass()))
                && !opensClause(w + 1);
    }

    /** "13 killed a guard": what is done to somebody else. */
    private boolean opensClause(int w) {
        if (w >= page.size()) return false;
        Tag tag = page.tag(w);
        return tag == Tag.DT || tag == Tag.PRPS || tag == Tag.PRP || tag.isNoun();
    }

    /** "Arrested two clerks", "two clerks were killed": a plural that nobody knows, to whom is done what is done to people alone. */
    private boolean isSomebody(Sighting s) {
        Counted c = s.counted();
        EventRules.Choice beside = RULES.beside(page, s);
        if (c.head() < 0 || beside == null) return false;
        boolean named = page.capitalized(c.head()) && page.tag(c.head()).isName() && isPlural(s);
        if (page.tag(c.head()) != Tag.NNS && !named) return false;
        boolean done = beside.trigger().kind() == Trigger.Kind.DID
                && (beside.word() == s.left() || beside.word() == s.right() && isPassive(s));
        return done && isOfPeople(beside);
    }

    private boolean isOfPeople(EventRules.Choice beside) {
        String event = beside.trigger().event();
        return event.equals("killed") || event.equals("injured") || arresting.contains(page.lower(beside.word()));
    }

    /** "Seven of the eight missiles were downed": something is done to the seven. */
    private boolean isGovernedPart(Sighting s) {
        String unit = s.counted().unitClass();
        EventRules.Choice beside = RULES.beside(page, s);
        return unit != null
                && !unit.equals(FigureLexicon.NONE)
                && beside != null
                && (beside.word() != s.inside() || !isOne(s))
                && (governed.contains(beside.trigger().event())
                        || beside.trigger().event().equals("deployed")
                        || isHit(s, beside));
    }

    /**
     * What is only told of: one in "one of the two hostages, the mayor, said", all in "six of the 46 senators joined", sites to which nothing
     * is done.
     */
    boolean isOnlyNamed(Sighting s) {
        return switch (s.share()) {
            case PART -> isOne(s) && !isGovernedPart(s);
            case WHOLE ->
                !isArmed(s.counted().unitClass())
                        && !Classes.isArms(String.valueOf(s.counted().unitClass()));
            case NONE -> isSite(s) && !isStruck(s);
        };
    }

    private boolean isSite(Sighting s) {
        int head = s.counted().head();
        return head >= 0
                && (page.lower(head).equals("sites") || page.lower(head).equals("site"));
    }

    private boolean isStruck(Sighting s) {
        EventRules.Choice beside = RULES.beside(page, s);
        return beside != null && (beside.trigger().event().equals("destroyed") || isHit(s, beside));
    }

    private static boolean isOne(Sighting s) {
        return s.numeral().amount().value() != null
                && s.numeral().amount().value().intValue() == 1;
    }

    /** What is said of all of whom some are told: what stands right beside them ("the 29 killed", "the 29 they held"), and that projectiles were launched; -1 where nothing is. */
    int ofWhole(Sighting s) {
        EventRules.Choice beside = RULES.beside(page, s);
        if (beside != null) return Classes.EVENTS.indexOf(beside.trigger().event());
        int held = s.after() + 1;
        boolean relative = held < page.size()
                && page.tag(held - 1) == Tag.PRP
                && page.tag(held).isVerb();
        if (relative && !page.triggers(held).isEmpty())
            return Classes.EVENTS.indexOf(page.triggers(held).get(0).event());
        String unit = String.valueOf(s.counted().unitClass());
        boolean flies = unit.equals("missiles") || unit.equals("rockets") || unit.equals("aircraft");
        return flies ? Classes.EVENTS.indexOf("launched") : -1;
    }

    /** Whether a word can say nothing else: "left" may say that people fled, "fled" does. */
    private boolean isSettled(int word) {
        return settled.contains(page.triggers(word).get(0).event()) || fleeing.contains(page.lower(word));
    }

    /** "Destroyed two bunkers, three tunnels and six trucks": what was done to the first is done to all, where nothing else is said. */
    private boolean isListed(Sighting s, History history) {
        Sighting before = history.lastFigure();
        String unit = s.counted().unitClass();
        boolean counts =
                unit != null && Classes.UNITS.contains(unit) && s.numeral().kind() != Numeral.Kind.ARTICLE;
        if (!counts || before == null || !lists.goOn(before, s) || RULES.beside(page, s) != null) return false;
        String event = Classes.EVENTS.get(history.figureEvent());
        if (event.equals("deployed")) return isArmed(unit) || Classes.isArms(String.valueOf(unit));
        return isPerson(history.figureUnit()) == person.contains(unit) && governed.contains(event);
    }

    /** "Downed 43 of 45 drones and 11 of 14 missiles", "downed 43 of 45 drones and two missiles": the 11 and the two. */
    private boolean isListedShare(Sighting s, History history) {
        Sighting before = history.lastFigure();
        boolean some = s.share() == Sighting.Share.PART || isMoreArms(s, history);
        return some
                && before != null
                && before.share() == Sighting.Share.WHOLE
                && history.partEvent() != 0
                && s.right() < 0
                && lists.goOn(before, s);
    }

    private boolean isMoreArms(Sighting s, History history) {
        return s.share() == Sighting.Share.NONE
                && s.numeral().kind() != Numeral.Kind.ARTICLE
                && Classes.isArms(String.valueOf(s.counted().unitClass()))
                && Classes.isArms(Classes.UNITS.get(history.figureUnit()));
    }

    /**
     * "Downed 19 drones over Tolm, six over Orvane and two over the sea", "fled: 600 to Orvane": those of whom only where is said.
     */
    private boolean isElsewhere(Sighting s, History history) {
        Numeral n = s.numeral();
        Sighting before = history.lastFigure();
        int where = n.endWord();
        if (before == null || !s.counted().isEmpty() || s.inside() >= 0 || where + 1 >= page.size()) return false;
        boolean plain = (n.kind() == Numeral.Kind.DIGITS || n.kind() == Numeral.Kind.WORDS)
                && n.tail().isEmpty();
        boolean fled = page.lower(where).equals("to")
                && Classes.EVENTS.get(history.figureEvent()).equals("displaced");
        if (!plain || !sameSentence(before, s) || !fled && !elsewhere.contains(page.lower(where))) return false;
        int and = n.firstWord() - 1;
        boolean joined = page.lower(and).equals("and")
                || page.lower(and).equals(",")
                || page.lower(and).equals(":");
        boolean place = page.capitalized(where + 1) || page.tag(where + 1) == Tag.DT;
        return joined && place && and - before.after() <= FAR && isTold(history);
    }

    private boolean isTold(History history) {
        String event = Classes.EVENTS.get(history.figureEvent());
        return governed.contains(event) || event.equals("deployed");
    }

    /**
     * The class of what is counted: of those named behind the number, or of the things counted before it ("downed 33 drones, 55
     * were jammed", "destroyed 12 trucks, seizing 45 others"); null where it is not known.
     */
    @Nullable
    String kind(Sighting s, History history) {
        String unit = s.counted().unitClass();
        return isOfThingsBefore(s, history) ? Classes.UNITS.get(history.figureUnit()) : unit;
    }

    private boolean isOfThingsBefore(Sighting s, History history) {
        Sighting before = history.lastFigure();
        if (before == null || !isBare(s) || !sameSentence(before, s) || isPerson(history.figureUnit())) return false;
        if (s.inside() >= 0) return false;
        if (carried.isOfThose(s.numeral().endWord())) return true;
        EventRules.Choice beside = RULES.beside(page, s);
        if (beside != null)
            return OF_THINGS.contains(beside.trigger().event()) && (isOther(s) || s.right() == beside.word());
        return carried.isListedPart(s) && s.counted().isEmpty();
    }

    private boolean isOther(Sighting s) {
        return s.counted().head() >= 0 && page.lower(s.counted().head()).startsWith("other");
    }

    private boolean isGoverned(Sighting s) {
        EventRules.Choice beside = RULES.beside(page, s);
        return beside != null && settled.contains(beside.trigger().event());
    }

    /** "Struck two depots", "two depots were hit": a verb and the things right beside it. */
    private boolean isHit(Sighting s, EventRules.@Nullable Choice beside) {
        return beside != null
                && (beside.word() == s.left() || beside.word() == s.right() && isPassive(s))
                && beside.trigger().kind() == Trigger.Kind.DID
                && beside.trigger().event().equals("damaged")
                && isThing(s);
    }

    private boolean isThing(Sighting s) {
        return s.counted().unitClass() != null && things.contains(s.counted().unitClass());
    }

    /** "Eleven civilian deaths". */
    private static boolean isDeaths(Sighting s, EventRules.Choice beside) {
        String event = beside.trigger().event();
        return beside.word() == s.counted().head()
                && beside.trigger().kind() == Trigger.Kind.NOUN
                && (event.equals("killed") || event.equals("injured") || event.equals("casualties"));
    }

    /** "Six were injured and two were killed": the two; "a million have fled". */
    private boolean isBareSubject(Sighting s) {
        int next = s.numeral().endWord();
        if (!s.counted().isEmpty() || s.right() < 0 || s.rightGap() > 0) return false;
        boolean has = perfect.contains(page.lower(next)) && isPlural(s);
        boolean may = page.tag(next) == Tag.MD && isPlural(s) && isPassive(s);
        if (s.right() - next > 3 || !has && !may && !copulas.contains(page.lower(next))) return false;
        boolean plain = s.numeral().kind() == Numeral.Kind.WORDS
                || s.numeral().kind() == Numeral.Kind.DIGITS
                || s.numeral().kind() == Numeral.Kind.RANGE;
        return plain
                && page.printed(s.numeral().numberWord()).length() != 4
                && (has
                        ? isSettled(s.right())
                        : settled.contains(page.triggers(s.right()).get(0).event()));
    }

    /** "Leaves 11 dead, 20 hurt": what became of others stands right behind a number that goes on with a list. */
    private boolean isDoneNext(Sighting s, History history) {
        Sighting before = history.lastFigure();
        Numeral n = s.numeral();
        boolean plain = n.kind() == Numeral.Kind.DIGITS || n.kind() == Numeral.Kind.WORDS;
        if (before == null || !plain || !isBare(s) || !sameSentence(before, s) || !isPerson(history.figureUnit()))
            return false;
        int w = n.endWord();
        String mark = page.lower(n.firstWord() - 1);
        boolean goesOn = before.after() >= n.firstWord() - 1 && (mark.equals(",") || mark.equals("and"));
        return goesOn
                && w < page.size()
                && FATES.contains(page.lower(w))
                && (w + 1 >= page.size()
                        || !opensClause(w + 1)
                        || page.tag(w + 1).isName());
    }

    private boolean isPlural(Sighting s) {
        return s.numeral().amount().value() != null && !isOne(s);
    }

    /** "Most of them have been killed": a part of the people counted last, to whom something was done. */
    private boolean isPartDone(Sighting s, History history) {
        if (s.numeral().kind() != Numeral.Kind.FRACTION || s.right() < 0) return false;
        Counted c = s.counted();
        int between = c.isEmpty() && c.partitive() ? 2 : 0;
        return (c.isEmpty() || c.partitive())
                && s.rightGap() <= between
                && isPassive(s)
                && history.lastFigure() != null
                && isPerson(history.figureUnit())
                && settled.contains(page.triggers(s.right()).get(0).event());
    }

    /** Whether the count runs on, whatever a model says. */
    boolean runs(Sighting s, int event) {
        return running.holds(s, Classes.EVENTS.get(event));
    }

    /** "Twelve soldiers were killed", "40 soldiers have surrendered": nothing stands between but auxiliaries. */
    private boolean isSubject(Sighting s) {
        if (s.right() < 0 || s.rightGap() > 0) return false;
        if (Senses.isOfOwn(page, s.right())) return true;
        if (s.right() == s.after()) return false;
        if (isFearedDead(s)) return true;
        Trigger does = page.triggers(s.right()).get(0);
        if (!isSettled(s.right())) return false;
        return isPassive(s) || does.kind() == Trigger.Kind.BECAME;
    }

    /** "700 migrants feared dead", "six soldiers presumed missing". */
    private boolean isFearedDead(Sighting s) {
        return FEARED.contains(page.lower(s.right() - 1))
                && Classes.isPeople(String.valueOf(s.counted().unitClass()))
                && page.triggers(s.right()).get(0).kind() != Trigger.Kind.DID
                && isSettled(s.right());
    }

    private boolean isPassive(Sighting s) {
        return passive.isBetween(s.after(), s.right());
    }

    /** "Ten missiles hit the plant": what hits was launched. */
    private boolean isProjectile(Sighting s) {
        String unit = s.counted().unitClass();
        if (unit == null || !projectiles.contains(unit) || s.right() < 0 || s.right() - s.after() > 2) return false;
        for (int w = s.after(); w < s.right(); w++) if (copulas.contains(page.lower(w))) return false;
        Trigger does = page.triggers(s.right()).get(0);
        return does.kind() == Trigger.Kind.DID && STRUCK.contains(does.event());
    }

    /** The event of the word right beside those counted; people destroyed or eliminated are losses. */
    int event(Sighting s, int chosen, History history) {
        EventRules.Choice beside = RULES.beside(page, s);
        String event = beside != null && governed.contains(beside.trigger().event())
                ? beside.trigger().event()
                : Classes.EVENTS.get(chosen);
        if (isHit(s, beside)) event = "damaged";
        if (beside != null && isThing(s)) event = ofThings(beside.word(), event);
        String apart = governing.event(s);
        if (apart != null) event = apart;
        int from = carried.event(s, history);
        if (from != 0) event = Classes.EVENTS.get(from);
        if (isListed(s, history) || isElsewhere(s, history)) event = Classes.EVENTS.get(history.figureEvent());
        if (isListedShare(s, history)) event = Classes.EVENTS.get(history.partEvent());
        if (OneMore.follows(page, s, history)) event = Classes.EVENTS.get(history.figureEvent());
        if (isPartDone(s, history)) event = page.triggers(s.right()).get(0).event();
        if (isOldToll(s)) event = page.triggers(s.left()).get(0).event();
        if (isToll(s)) event = Senses.event(page, s.left());
        if (isProjectile(s)) event = "launched";
        if (event.equals("displaced") && isLeaving(s)) event = "deployed";
        if (event.equals("killed") && isSurvivors(s, beside)) event = "other";
        if (event.equals("launched") && isFoundArms(s, beside)) return 0;
        if (isWhoTheyWere(s, event, beside)) return isFollowed(s, history) ? history.figureEvent() : 0;
        if (event.equals("displaced") && isLeftBehind(s)) event = "casualties";
        String befell = befellThem(s);
        if (befell != null) event = befell;
        if (isBoth(s) || isBothBefore(s)) event = "casualties";
        if (event.equals("casualties") && isShotOfThose(s, beside, history)) return history.figureEvent();
        if (isLost(s) || LossLists.isEntry(s) || LossLists.isGrown(page, s) || isOutOfAction(s))
            event = "losses_unspecified";
        String unit = s.counted().unitClass();
        boolean people = unit != null && person.contains(unit)
                || isBare(s) && history.lastFigure() != null && isPerson(history.figureUnit());
        if (event.equals("destroyed") && people) event = "losses_unspecified";
        if (event.equals("shot_down") && people && !"units".equals(unit)) event = "killed";
        return Classes.EVENTS.indexOf(event);
    }

    /** "Pulled out 14 survivors and nine bodies": they live, unless something is done to them. */
    private boolean isSurvivors(Sighting s, EventRules.@Nullable Choice beside) {
        int head = s.counted().head();
        boolean done = beside != null && beside.trigger().event().equals("killed");
        return !done && head >= 0 && page.lower(head).startsWith("survivor");
    }

    /** "Cleared 3,400 unexploded shells and 112 mines": nobody launched them there. */
    private boolean isFoundArms(Sighting s, EventRules.@Nullable Choice beside) {
        int head = s.counted().head();
        if (head < 0 || beside != null) return false;
        String of = page.lower(head);
        return of.equals("mines")
                || of.equals("landmines")
                || page.lower(s.counted().first()).equals("unexploded");
    }

    /** "41 were civilians and 13 were soldiers": who they were, and nobody sent them. */
    private boolean isWhoTheyWere(Sighting s, String event, EventRules.@Nullable Choice beside) {
        return event.equals("deployed")
                && beside == null
                && s.counted().first() == s.numeral().endWord() + 1
                && copulas.contains(page.lower(s.numeral().endWord()));
    }

    /** "12 of the wounded were children": what befell all of whom they are some, where nothing else is told of them; else null. */
    private @Nullable String befellThem(Sighting s) {
        int of = s.numeral().endWord();
        int done = of + 2;
        if (done + 1 >= page.size() || !page.lower(of).equals("of") || !FATES.contains(page.lower(done))) return null;
        boolean all = page.lower(of + 1).equals("the") || page.lower(of + 1).equals("those");
        if (!all || page.tag(done + 1).isNoun() || page.triggers(done).isEmpty()) return null;
        EventRules.Choice beside = RULES.beside(page, s);
        return beside != null && beside.word() != done
                ? null
                : page.triggers(done).get(0).event();
    }

    /** Whether a figure stands before it in its sentence. */
    private boolean isFollowed(Sighting s, History history) {
        Sighting before = history.lastFigure();
        return before != null && sameSentence(before, s);
    }

    /** "129 inmates died, including 24 who were shot": what befell all of them. */
    private boolean isShotOfThose(Sighting s, EventRules.@Nullable Choice beside, History history) {
        if (!isFollowed(s, history) || isBoth(s) || beside == null) return false;
        String event = Classes.EVENTS.get(history.figureEvent());
        boolean some = carried.isListedPart(s) || carried.isOfThose(s.numeral().endWord());
        return some && page.lower(beside.word()).equals("shot") && (event.equals("killed") || event.equals("injured"));
    }

    /** "An attack that left 303 victims": they go nowhere. */
    private boolean isLeftBehind(Sighting s) {
        int head = s.counted().head();
        return s.leftGap() == 0
                && s.left() >= 0
                && LEAVING.contains(page.lower(s.left()))
                && head >= 0
                && page.lower(head).equals("victims");
    }

    /** "Half of the 9,800 troops will leave": soldiers are withdrawn. "Has 1,500 fighters left": they are still there. */
    private boolean isLeaving(Sighting s) {
        boolean leave = s.right() >= 0 && s.rightGap() <= 1 && LEAVING.contains(page.lower(s.right()));
        int before = s.numeral().firstWord() - 1;
        boolean has = before >= 0
                && perfect.contains(page.lower(before))
                && isArmed(s.counted().unitClass());
        return leave && (has || "military".equals(s.counted().unitClass()));
    }

    /** "Put out of action around 30 fighters", "several dozen attackers were put out of action". */
    private boolean isOutOfAction(Sighting s) {
        int before = s.numeral().firstWord() - 1;
        while (before > 0 && !page.isLetters(before)) before--;
        if (before > 1 && page.lower(before).equals("action"))
            return page.lower(before - 1).equals("of");
        int end = Math.min(page.sentence(s.numeral().numberWord()).endWord() - 3, s.after() + BACK);
        for (int w = s.after(); w < end && !page.lower(w).equals(","); w++)
            if (page.lower(w).equals("put"))
                return page.lower(w + 1).equals("out") && page.lower(w + 3).equals("action");
        return false;
    }

    /** "Burned": people are hurt by it, houses destroyed. */
    private String ofThings(int word, String event) {
        if (!event.equals("injured")) return event;
        return page.triggers(word).stream().anyMatch(t -> t.event().equals("destroyed")) ? "destroyed" : event;
    }

    /** "Losses, including up to 30 men and 4 tanks": nothing else is done in between. */
    private boolean isLost(Sighting s) {
        if (s.left() < 0 || s.rightGap() == 0 && s.right() >= 0 || s.inside() >= 0) return false;
        if (!page.triggers(s.left()).get(0).event().equals("losses_unspecified")) return false;
        for (int w = s.left() + 1; w < s.numeral().firstWord(); w++)
            if (barriers.contains(page.lower(w)) && !isMeasure(w) && !isColon(w, s.left()) || w > s.left() + 14)
                return false;
        return true;
    }

    /** "Losses: 1,200 men, 14 tanks", "losses since the start of the war: 1,200 men". */
    private boolean isColon(int w, int losses) {
        if (!page.lower(w).equals(":")) return false;
        for (int v = losses + 1; v < w; v++) if (page.tag(v).isFinite()) return false;
        return true;
    }

    /** "As" in "as many as". */
    private boolean isMeasure(int w) {
        return page.lower(w).equals("as")
                && (page.lower(w - 1).equals("many") || page.lower(w + 1).equals("many"));
    }

    /** "Killed and wounded dozens", "killed or badly hurt 12". */
    private boolean isBothBefore(Sighting s) {
        if (s.left() < 2 || s.leftGap() > 0 || s.right() >= 0 && s.rightGap() == 0) return false;
        int and = s.left() - 1;
        while (and > 0 && page.tag(and) == Tag.RB) and--;
        if (and < 1 || page.tag(and) != Tag.CC) return false;
        return isDone(s.left(), "injured") && isDone(and - 1, "killed")
                || isDone(s.left(), "killed") && isDone(and - 1, "injured");
    }

    private boolean isDone(int word, String event) {
        return page.triggers(word).stream().anyMatch(t -> t.kind() == Trigger.Kind.DID)
                && Senses.event(page, word).equals(event);
    }

    /** "Dead and wounded", "killed or injured": two of the three words, one of each kind. */
    private boolean isBoth(Sighting s) {
        int killed = 0;
        int injured = 0;
        int from = s.counted().isEmpty() ? s.numeral().endWord() : s.counted().first();
        int said = s.right() >= 0 && s.rightGap() == 0 ? Math.max(s.right(), s.after()) : s.after();
        int to = Math.min(page.sentence(s.numeral().numberWord()).endWord(), said + 3);
        for (int w = from; w < to; w++) {
            if (Character.isDigit(page.lower(w).charAt(0)) || page.lower(w).equals(",")) break;
            for (Trigger t : page.triggers(w)) {
                if (t.event().equals("killed")) killed = w + 1;
                if (t.event().equals("injured")) injured = w + 1;
            }
        }
        int behind = Math.max(killed, injured);
        boolean another = behind < page.size() && page.tag(behind) == Tag.CD;
        boolean joined = behind > 1 && page.tag(behind - 2) != Tag.RB;
        return killed > 0 && injured > 0 && joined && Math.abs(killed - injured) == 2 && !another;
    }

    /** The class of a head that is a thing; that of the figure before where only "others" or "wounded" is said. */
    int unit(Sighting s, int event, int chosen, History history) {
        if (s.inside() >= 0
                && !isBare(s)
                && isPerson(chosen)
                && page.triggers(s.inside()).get(0).event().equals("captured")
                && !Classes.EVENTS.get(event).equals("captured")
                && isArmed(s.counted().unitClass())) return Classes.UNITS.indexOf("pows");
        String unit = s.counted().unitClass();
        if (isElsewhere(s, history) || isOfThingsBefore(s, history)) return history.figureUnit();
        if (isBare(s)) {
            int army = armyThatLost(s);
            if (army > 0) return army;
            Sighting before = history.lastFigure();
            boolean near = before != null
                    && (sameSentence(before, s) && !isAmong(s) || isPart(s))
                    && isPerson(history.figureUnit());
            if (near && isPerson(chosen)) return whole(unitBefore(s, history));
            if (Classes.EVENTS.get(event).equals("shot_down") && !FLYING.contains(Classes.UNITS.get(chosen)))
                return Classes.UNITS.indexOf("aircraft");
            boolean lost = Classes.EVENTS.get(event).equals("losses_unspecified")
                    && Classes.UNITS.get(chosen).equals("civilians");
            return !lost && isToldOf(s, Classes.UNITS.get(chosen)) ? chosen : Classes.UNITS.indexOf("people");
        }
        if (unit == null) return chosen;
        int known = Classes.UNITS.indexOf(unit);
        if (MEN.contains(page.lower(s.counted().head()))) {
            int army = armyThatLost(s);
            if (army > 0) return army;
            int own = armyOfOwn(s);
            if (own > 0) return own;
        }
        if (isPolice(s.counted()) || isOfPolice(s)) return Classes.UNITS.indexOf("police");
        if (!person.contains(unit)) return known < 0 ? chosen : known;
        if (unit.equals("pows") || isWomenOrChildren(s.counted())) return known;
        int armed = armed(s.counted());
        if (armed > 0) return armed;
        boolean members = page.lower(s.counted().head()).equals("members");
        if ((isArmed(unit) || members) && s.counted().head() > s.counted().first()) {
            int whose = s.counted().head() - 1;
            boolean gang = members && irregular.contains(page.lower(whose));
            if (gang || names.is(whose, NameKind.MOVEMENT)) return Classes.UNITS.indexOf("combatants");
            if (unit.equals("combatants") && isOfficial(whose)) return Classes.UNITS.indexOf("military");
        }
        return isPerson(chosen) ? chosen : known;
    }

    /** "Eleven women among 41 killed": all of them, not all of them women. */
    private boolean isAmong(Sighting s) {
        int among = s.numeral().firstWord() - 1;
        return among >= 0 && page.lower(among).equals("among");
    }

    /** Whether a word for soldiers or police stands in the sentence or the one before, where nothing but "13 dead" is said of them. */
    private boolean isToldOf(Sighting s, String unit) {
        if (!unit.equals("military") && !unit.equals("police")) return true;
        int own = page.layout.sentenceOf(s.numeral().numberWord());
        int first = page.layout.sentences().get(Math.max(0, own - 1)).firstWord();
        for (int w = first; w < page.layout.sentences().get(own).endWord(); w++)
            if (unit.equals(page.unit(w)) || unit.equals(page.lower(w))) return true;
        return false;
    }

    /** "The army lost 12 killed", "the rebels lost 40 men": of the class of those who lost them; 0 where that is not said. */
    private int armyThatLost(Sighting s) {
        int lost = lost(s);
        for (int w = lost - 1; lost > 0 && w >= page.sentence(lost).firstWord() && w > lost - BACK; w--) {
            String unit = page.unit(w);
            if (isArmed(unit)) return Classes.UNITS.indexOf(unit);
            if (barriers.contains(page.lower(w)) || !page.triggers(w).isEmpty()) return 0;
        }
        return 0;
    }

    /** "The commander said three of his men had died": men of those who bear arms; 0 where nobody of the sentence does. */
    private int armyOfOwn(Sighting s) {
        int his = s.counted().head() - 1;
        if (his < 0 || page.tag(his) != Tag.PRPS || !page.lower(his + 1).equals("men")) return 0;
        for (int w = s.numeral().firstWord() - 1; w >= page.sentence(his).firstWord(); w--) {
            if (isOfficial(w) && page.tag(w).isNoun()) return Classes.UNITS.indexOf("military");
            String unit = page.unit(w);
            if (isArmed(unit) || "police".equals(unit)) return Classes.UNITS.indexOf(unit);
        }
        return 0;
    }

    /** The word "lost" before a number, and before a number that it joins with "and"; -1 where there is none. */
    private int lost(Sighting s) {
        int first = page.sentence(s.numeral().numberWord()).firstWord();
        for (int w = s.numeral().firstWord() - 1; w >= first && w > s.numeral().firstWord() - BACK; w--) {
            if (losing.contains(page.lower(w)) && page.tag(w).isVerb()) return w;
            boolean list = page.tag(w) == Tag.CD || page.tag(w) == Tag.CC || bare.contains(page.lower(w));
            if (!list && !page.lower(w).equals(",")) return -1;
        }
        return -1;
    }

    /** "Soldiers" are those of a state unless "rebel" stands before them, "militants" never are; 0 for words that leave it open. */
    private int armed(Counted c) {
        if (c.end() > c.head() + 1) return 0;
        String head = page.lower(c.head());
        if (irregular.contains(head)) return Classes.UNITS.indexOf("combatants");
        if (!soldiers.contains(head)) return 0;
        boolean rebels = c.head() > c.first()
                && (names.is(c.head() - 1, NameKind.MOVEMENT) || irregular.contains(page.lower(c.head() - 1)));
        return Classes.UNITS.indexOf(rebels ? "combatants" : "military");
    }

    /** Behind a list of some of them it is they who are meant: "40 people were killed, among them two nurses; 60 were hurt". */
    private int unitBefore(Sighting s, History history) {
        return history.figurePart() && !isPart(s) && isPerson(history.wholeUnit())
                ? history.wholeUnit()
                : history.figureUnit();
    }

    /** "Five women": whatever else befell others. */
    private boolean isWomenOrChildren(Counted c) {
        String unit = page.unit(c.head());
        return c.end() == c.head() + 1 && ("women".equals(unit) || "children".equals(unit));
    }

    /** "Police officers": of those who may be soldiers by their rank. */
    private boolean isPolice(Counted c) {
        return c.head() > c.first()
                && c.end() == c.head() + 1
                && "police".equals(page.unit(page.lower(c.head() - 1) + '-' + page.lower(c.head())));
    }

    /** "The gunman wounded five officers before the police shot him": officers of whom no army is told in the sentence. */
    private boolean isOfPolice(Sighting s) {
        Counted c = s.counted();
        if (c.head() != c.first()
                || c.end() != c.head() + 1
                || !page.lower(c.head()).startsWith("officer")) return false;
        boolean police = false;
        for (int w = page.sentence(c.head()).firstWord();
                w < page.sentence(c.head()).endWord();
                w++) {
            if (w != c.head()
                    && ("military".equals(page.unit(w)) || page.lower(w).equals("military"))) return false;
            police |= "police".equals(page.unit(w));
        }
        return police;
    }

    /** Whether nothing is said of those counted but what happened to them. */
    boolean isBare(Sighting s) {
        Counted c = s.counted();
        return c.isEmpty() || c.head() >= 0 && c.head() == c.first() && bare.contains(page.lower(c.head()));
    }

    /** "Most", "some of them": of those counted before. */
    private boolean isPart(Sighting s) {
        return s.numeral().kind() == Numeral.Kind.FRACTION
                || s.isOfSome(page)
                || Openings.isBehindThose(page, s.numeral(), those);
    }

    private boolean isOfficial(int w) {
        return official.contains(page.lower(w)) || names.is(w, NameKind.ADJECTIVE);
    }

    private static boolean isArmed(@Nullable String unit) {
        return "military".equals(unit) || "combatants".equals(unit);
    }

    /** Besides women or children there are civilians. */
    private static int whole(int unit) {
        String name = Classes.UNITS.get(unit);
        return name.equals("women") || name.equals("children") ? Classes.UNITS.indexOf("civilians") : unit;
    }

    private boolean isPerson(int unit) {
        return person.contains(Classes.UNITS.get(unit));
    }

    private boolean sameSentence(Sighting a, Sighting b) {
        return page.layout.sentenceOf(a.numeral().numberWord())
                == page.layout.sentenceOf(b.numeral().numberWord());
    }
}
