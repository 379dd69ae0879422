package org.hearsay.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma-separated values as RFC 4180 has them. A cell that a spreadsheet would take for a formula ({@code = + - @}
 * and what is skipped before them) gets an apostrophe before it, which spreadsheets do not show.
 */
public final class Csv {
    private static final String FORMULAS = "=+-@\t\r\n";

    private Csv() {}

    /** A row with its line end; null is an empty cell. */
    public static String row(List<? extends @Nullable String> cells) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.append(',');
            String cell = cells.get(i);
            if (cell != null) cell(out, cell);
        }
        return out.append("\r\n").toString();
    }

    private static void cell(StringBuilder out, String cell) {
        String safe = isFormula(cell) ? "'" + cell : cell;
        if (safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')) {
            out.append(safe);
            return;
        }
        out.append('"').append(safe.replace("\"", "\"\"")).append('"');
    }

    /** A number below zero is none. */
    private static boolean isFormula(String cell) {
        if (isNumber(cell)) return false;
        String bare = cell.stripLeading();
        return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0
                || !bare.isEmpty() && FORMULAS.indexOf(bare.charAt(0)) >= 0;
    }

    /** "-13.25": digits with at most one sign before and one point between. */
    private static boolean isNumber(String cell) {
        int first = cell.startsWith("-") ? 1 : 0;
        int points = 0;
        for (int i = first; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '.') points++;
            else if (c < '0' || c > '9') return false;
        }
        return cell.length() > first && points < 2;
    }
}
