package org.hearsay.number;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.number.NumberLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Adds number words up: "two hundred and five", "forty-one thousand", "half a million". */
final class WordNumber {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private Entry.@Nullable Kind last;

    /** The value of all parts, null when they do not make one number. */
    static @Nullable BigDecimal of(List<Entry> parts) {
        WordNumber n = new WordNumber();
        for (Entry part : parts) if (!n.add(part)) return null;
        return n.value();
    }

    /** Takes a part; false when it cannot follow. */
    boolean add(Entry part) {
        boolean fits = switch (part.kind()) {
            case UNIT -> unit(part.value());
            case TEN -> last == null || last == Entry.Kind.TIMES && room(HUNDRED);
            case TIMES -> times(part.value());
            case PLURAL, SEVERAL, NONE, FRACTION -> false;
        };
        if (!fits) return false;
        if (part.kind() != Entry.Kind.TIMES) current = current.add(part.value());
        last = part.kind();
        return true;
    }

    BigDecimal value() {
        return total.add(current);
    }

    boolean afterTimes() {
        return last == Entry.Kind.TIMES;
    }

    private boolean unit(BigDecimal value) {
        if (last == null) return true;
        if (last == Entry.Kind.TEN) return value.compareTo(BigDecimal.TEN) < 0;
        return last == Entry.Kind.TIMES && room(HUNDRED);
    }

    private boolean room(BigDecimal size) {
        return current.remainder(size).signum() == 0;
    }

    private boolean times(BigDecimal factor) {
        if (last == null || current.signum() == 0) return false;
        if (factor.compareTo(THOUSAND) < 0) {
            if (current.compareTo(HUNDRED) >= 0) return false;
            current = current.multiply(factor);
            return true;
        }
        if (total.signum() != 0 && total.compareTo(factor) < 0) return false;
        total = total.add(current.multiply(factor));
        current = BigDecimal.ZERO;
        return true;
    }
}
