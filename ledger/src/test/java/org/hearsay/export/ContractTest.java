package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Incident;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Place;
import org.hearsay.model.Range;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Report;
import org.hearsay.model.Site;
import org.hearsay.model.Span;
import org.hearsay.model.TimeFrame;
import org.hearsay.model.Why;
import org.junit.jupiter.api.Test;

class ContractTest {
    private static final String TEXT =
            "On Tuesday Kestria's army told the Tolm Herald that nearly 40 tanks were lost at Selnik.";
    private static final Site SELNIK = new Site(
            "77",
            "Selnik",
            Site.Kind.TOWN,
            "Lomar",
            List.of("Kestria", "Varenia"),
            true,
            new BigDecimal("40"),
            new BigDecimal("-13.25"));
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    @Test
    void aReadingOfAnEmptyTextKeepsTheContract() {
        Contract.assertReading(ReadingJson.line(ReportReader.standard().read(Report.of("empty", "")), false));
    }

    @Test
    void aReadingOfARealTextKeepsTheContract() {
        Contract.assertReading(ReadingJson.line(ReportReader.standard().read(Report.of("tanks", TEXT)), true));
    }

    @Test
    void aReadingWithEveryFieldKeepsTheContract() {
        Contract.assertReading(ReadingJson.line(full(), true));
    }

    @Test
    void aFieldThatIsNotInTheContractIsNoticed() {
        String line = ReadingJson.line(full(), false).replace("\"counting\"", "\"countingg\"");
        assertThatThrownBy(() -> Contract.assertReading(line)).isInstanceOf(AssertionError.class);
    }

    private static Reading full() {
        Phrase army = words("Kestria's army");
        Phrase herald = words("the Tolm Herald");
        TimeFrame tuesday = new TimeFrame(words("On Tuesday"), DAY, DAY, DAY);
        Attribution said = new Attribution(
                "a1",
                List.of(army),
                List.of(words("told")),
                List.of(words("nearly 40 tanks were lost at Selnik")),
                new Attribution.Speech(
                        Attribution.Form.INDIRECT,
                        Attribution.CueClass.NEUTRAL,
                        Attribution.Attitude.ASSERTION,
                        true,
                        List.of(words("nearly")),
                        true),
                new Attribution.Chain(List.of(herald), herald, "a2"),
                tuesday,
                new Attribution.Speaker(Attribution.SourceType.NAMED_ORGANISATION, "p1"),
                Attribution.Position.LEDE);
        Actor actor = new Actor("p1", "Kestria's army", Actor.Type.ORGANISATION, "Kestria", List.of(army));
        Relation relation = new Relation(Relation.Type.PART_OF, "f1", "f2", "The one is part of the other.");
        Range range = new Range("destroyed", "tanks", null, BigDecimal.valueOf(40), List.of("f1"));
        Incident incident = new Incident(
                "i1",
                Figure.Counting.INCIDENT,
                "Selnik",
                SELNIK,
                List.of("Kestria"),
                DAY,
                DAY,
                List.of("f1"),
                List.of(range));
        return new Reading(
                Report.of("tanks", TEXT, "Tanks lost", "Coast Gazette", "https://gazette.example/1", "2031-05-06", "t"),
                new Dating(DAY, DAY, Dating.Basis.INFERRED, List.of(words("On Tuesday"))),
                List.of(said),
                List.of(figure(army, herald, tuesday)),
                List.of(actor),
                List.of(relation),
                List.of(range),
                List.of(incident),
                List.of(words("lost")),
                List.of(new Why("a1", "told", Why.Rule.INSIDE, 1.25, List.of(new Why.Weight("the cue word", 0.75)))));
    }

    private static Figure figure(Phrase army, Phrase herald, TimeFrame when) {
        BigDecimal forty = new BigDecimal("40.0");
        return new Figure(
                "f1",
                words("nearly 40"),
                words(TEXT),
                new Figure.Quantity(
                        forty,
                        forty,
                        null,
                        "nearly",
                        new Figure.Fraction(new BigDecimal("0.5"), null, "f2"),
                        true,
                        "per day",
                        true,
                        true),
                new Figure.Unit(words("tanks"), "tanks"),
                new Figure.Event(words("lost"), "destroyed"),
                new Figure.Party(Phrase.derived("Kestria"), "Kestria"),
                new Figure.Claimant.Named(army, "a1", "p1", "Kestria"),
                herald,
                when,
                Figure.Counting.INCIDENT,
                new Place(words("Selnik"), SELNIK, List.of(SELNIK), "the page names its country"),
                new Figure.Ties("f2", "f3", "f4"),
                new Figure.Standing(Figure.Status.DENIED, army, true, true, true));
    }

    private static Phrase words(String words) {
        int at = TEXT.indexOf(words);
        return new Phrase(Part.TEXT, new Span(at, at + words.length()), words);
    }
}
