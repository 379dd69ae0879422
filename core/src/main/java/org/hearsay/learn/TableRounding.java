package org.hearsay.learn;

/** Rounds weights to whole steps. */
final class TableRounding {
    private TableRounding() {}

    static byte steps(double value) {
        return (byte) Math.max(-127, Math.min(127, Math.round(value)));
    }
}
