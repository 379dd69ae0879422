package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearsay.model.Figure.Counting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which incident a claim is about. */
class OccasionTest {
    private static Stated claim(
            Counting counting, @Nullable String day, @Nullable String place, @Nullable String within) {
        return new Stated(
                "1",
                "report",
                new Stated.Row("Kestria", "military", "killed", counting),
                "Relief Watch",
                Stated.Kind.NAMED,
                "Varenia",
                new Stated.Amount("9", "soldiers", BigDecimal.valueOf(9), null, null),
                new Stated.Times(day == null ? null : LocalDate.parse(day), null, null),
                place,
                within,
                null,
                new Stated.Print("report", null, "report"));
    }

    private static Stated incident(@Nullable String day, @Nullable String place, @Nullable String within) {
        return claim(Counting.INCIDENT, day, place, within);
    }

    @Test
    void aDayAndAPlaceTellAnIncident() {
        assertThat(incident("2019-03-04", "the Tolm", null).occasion()).isEqualTo("2019-03-04 tolm");
        assertThat(incident("2019-03-04", "Tolm", "Tolm, Upper Tolm, Kestria").occasion())
                .isEqualTo("2019-03-04 tolm");
        assertThat(incident(null, "Tolm", null).occasion()).isNull();
        assertThat(incident("2019-03-04", null, null).occasion()).isNull();
    }

    @Test
    void aMonthIsNoDayOfAnIncident() {
        LocalDate last = LocalDate.parse("2019-03-31");
        Stated march = incident(null, "Tolm", null).at(new Stated.Times(last, null, null, last.withDayOfMonth(1)));
        assertThat(march.occasion()).isNull();
        assertThat(march.at(new Stated.Times(last, null, null, last)).occasion())
                .isEqualTo("2019-03-31 tolm");
        assertThat(ClaimFields.changed(march, "as-of", "2019-03-30").occasion()).isEqualTo("2019-03-30 tolm");
    }

    @Test
    void commonWordsAreNoPlaceOfAnIncident() {
        assertThat(incident("2019-03-04", "the hospital", null).occasion()).isNull();
        assertThat(incident("2019-03-04", "the hospital of Tolm", null).occasion())
                .isNotNull();
    }

    @Test
    void aCountryOrASideIsNoPlaceOfAnIncident() {
        assertThat(incident("2019-03-04", "Kestria", null).occasion()).isNull();
        assertThat(incident("2019-03-04", "Varenia", null).occasion()).isNull();
        assertThat(incident("2019-03-04", "Ardenia", "Ardenia, Ardenia").occasion())
                .isNull();
        assertThat(incident("2019-03-04", "Ardenia", "Ardenia, North, Kestria").occasion())
                .isNotNull();
    }

    @Test
    void runningTotalsAreAboutNoIncidentUnlessAPersonSaysSo() {
        Stated total = claim(Counting.CUMULATIVE, "2019-03-04", "Tolm", null);
        assertThat(total.occasion()).isNull();
        assertThat(total.of("the siege").occasion()).isEqualTo("the siege");
        assertThat(total.of("the siege").happening()).isNotEqualTo(total.happening());
    }

    @Test
    void whatAPersonSaidStaysWhateverElseOfTheClaimIsChanged() {
        Stated claim = ClaimFields.changed(incident("2019-03-04", "Tolm", null), "incident", "the siege");
        for (String field : ClaimFields.NAMES)
            if (!field.equals("incident"))
                assertThat(ClaimFields.changed(claim, field, value(field)).occasion())
                        .as(field)
                        .isEqualTo("the siege");
        assertThat(ClaimFields.wrong("incident", " ")).contains("no value");
    }

    private static String value(String field) {
        return switch (field) {
            case "low", "high", "number" -> "7";
            case "as-of" -> "2019-03-05";
            case "counting" -> "cumulative";
            default -> "other";
        };
    }
}
