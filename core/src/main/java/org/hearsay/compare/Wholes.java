package org.hearsay.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Figure;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.jspecify.annotations.Nullable;

/** Totals with their parts and steps, as the figures of one page say themselves. */
final class Wholes {
    private Wholes() {}

    static List<Relation> relations(List<Figure> figures) {
        Map<String, Figure> byId = new LinkedHashMap<>();
        for (Figure f : figures) byId.put(f.id(), f);
        Map<String, List<Figure>> parts = new LinkedHashMap<>();
        List<Relation> out = new ArrayList<>();
        for (Figure f : figures) {
            Figure whole = byId.get(f.ties().partOf());
            if (whole != null)
                parts.computeIfAbsent(whole.id(), id -> new ArrayList<>()).add(f);
            Figure total = byId.get(f.ties().incrementOf());
            if (total != null) out.add(step(f, total));
        }
        parts.forEach((id, some) -> out.addAll(parts(java.util.Objects.requireNonNull(byId.get(id)), some)));
        return out;
    }

    private static Relation step(Figure step, Figure total) {
        return new Relation(
                Type.INCREMENT_OF,
                step.id(),
                total.id(),
                step.phrase().text() + " is the last step of the total, "
                        + total.phrase().text() + ".");
    }

    private static List<Relation> parts(Figure whole, List<Figure> parts) {
        BigDecimal sum = sum(parts);
        BigDecimal total = whole.quantity().value();
        if (sum == null || total == null || parts.size() < 2) return each(whole, parts, Type.PART_OF, " is a part of ");
        if (sum.compareTo(total) == 0) return each(whole, parts, Type.SUM_OF, " is one of the parts that add up to ");
        boolean tooMany = sum.compareTo(total) > 0 && whole.quantity().high() != null;
        return tooMany
                ? each(whole, parts, Type.SUM_MISMATCH, " is one of the parts that add up to more than the total, ")
                : each(whole, parts, Type.PART_OF, " is a part of ");
    }

    private static List<Relation> each(Figure whole, List<Figure> parts, Type type, String words) {
        List<Relation> out = new ArrayList<>();
        for (Figure part : parts) {
            String reason = part.phrase().text() + words + whole.phrase().text() + ".";
            out.add(
                    type == Type.PART_OF
                            ? new Relation(type, part.id(), whole.id(), reason)
                            : new Relation(type, whole.id(), part.id(), reason));
        }
        return out;
    }

    private static @Nullable BigDecimal sum(List<Figure> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure part : parts) {
            BigDecimal value = part.quantity().value();
            if (value == null) return null;
            sum = sum.add(value);
        }
        return sum;
    }
}
