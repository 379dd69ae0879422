package org.hearsay.app;

/** How many reports were new, known already or refused. */
final class Counted {
    private int added;
    private int known;
    private int refused;

    void count(boolean isNew) {
        if (isNew) added++;
        else known++;
    }

    void refuse() {
        refused++;
    }

    int refused() {
        return refused;
    }

    int total() {
        return added + known + refused;
    }

    String words() {
        return added + " new, " + known + " known already, " + refused + " refused";
    }
}
