package org.hearsay.app.page;

import org.hearsay.model.Figure;

/** Classes of the annotation guideline in words that read well. */
public final class Words {
    private Words() {}

    /** A class of event: {@code losses_unspecified} is "lost". */
    public static String event(String eventClass) {
        return switch (eventClass) {
            case "losses_unspecified" -> "lost";
            case "casualties" -> "killed or injured";
            case "other" -> "otherwise affected";
            default -> eventClass.replace('_', ' ');
        };
    }

    /** A class of unit: {@code armored_vehicles} is "armored vehicles". */
    public static String unit(String unitClass) {
        return unitClass.replace('_', ' ');
    }

    /** The unit's own words, or its class where there are none. */
    static String of(Figure.Unit unit) {
        return unit.phrase() == null
                ? unit(unit.unitClass())
                : Printable.line(unit.phrase().text());
    }
}
