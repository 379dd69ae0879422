package org.hearsay.number;

/** What a hedge does to the number beside it. */
enum Bound {
    EXACT,
    LOW,
    HIGH,
    BARE,
    /** No hedge, though its last word is one elsewhere: "over" in "handed over 15 bodies". */
    PARTICLE;

    Amount of(Amount amount, String words) {
        return switch (this) {
            case EXACT, BARE, PARTICLE -> new Amount(amount.value(), amount.low(), amount.high(), words);
            case LOW -> new Amount(amount.value(), amount.low() == null ? amount.high() : amount.low(), null, words);
            case HIGH -> new Amount(amount.value(), null, amount.high() == null ? amount.low() : amount.high(), words);
        };
    }
}
