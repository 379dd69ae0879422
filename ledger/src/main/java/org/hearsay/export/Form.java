package org.hearsay.export;

import java.util.Map;

/**
 * A form in which a ledger leaves: it is given every report in the order of their ids and says what to print. A form is
 * used once.
 */
public interface Form {

    /** What stands before all reports. */
    default String opening() {
        return "";
    }

    /** What is printed for one report. */
    String of(Filed filed);

    /** How many figures the form cannot take, by the reason; empty for forms that take everything. */
    default Map<String, Integer> notTaken() {
        return Map.of();
    }

    /** What stands after all reports. */
    default String closing() {
        return "";
    }
}
