package org.hearsay.export;

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

    /** What stands after all reports. */
    default String closing() {
        return "";
    }
}
