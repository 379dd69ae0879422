package org.hearsay.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as pages write them. A date that can be read in two ways (03/04/2024) is not read. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ](\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d{1,9})? ?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)?[ -]" + MONTH + " ?,?[ -](\\d{4})\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?: ?(?:st|nd|rd|th))?,? (\\d{4})\\b");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})\\b");
    private static final Pattern ADDRESS =
            Pattern.compile("[/-](\\d{4})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/-]|$)");
    private static final int LONGEST = 400;

    private Dates() {}

    /** An ISO date, or date and time where both are written in ISO's way; null where there is no date. */
    static @Nullable String iso(@Nullable String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST) return null;
        String line = words.strip();
        Matcher iso = ISO.matcher(line);
        if (iso.lookingAt()) return isoTime(iso);
        Matcher compact = COMPACT.matcher(line);
        if (compact.matches()) return day(compact.group(1), compact.group(2), compact.group(3));
        return written(line);
    }

    /** The words of a line, a date among them; null where there is no date. */
    static @Nullable String within(String line) {
        if (line.length() > LONGEST) return null;
        Matcher iso = ISO.matcher(line);
        if (iso.find()) return iso.group();
        return written(line);
    }

    /** The day in an address, null where there is none. */
    static @Nullable String inAddress(String address) {
        Matcher found = ADDRESS.matcher(address.toLowerCase(Locale.ROOT));
        return found.find() ? day(found.group(1), month(found.group(2)), found.group(3)) : null;
    }

    private static @Nullable String isoTime(Matcher m) {
        String day = day(m.group(1), m.group(2), m.group(3));
        if (day == null || m.group(4) == null) return day;
        String time = m.group(4).length() % 3 == 1 ? "0" + m.group(4) : m.group(4);
        String zone = m.group(5) == null ? "" : m.group(5);
        if (zone.length() == 5) zone = zone.substring(0, 3) + ":" + zone.substring(3);
        return day + "T" + time + zone;
    }

    private static @Nullable String written(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        Matcher m = DAY_MONTH.matcher(lower);
        if (m.find()) return day(m.group(3), month(m.group(2)), m.group(1));
        m = MONTH_DAY.matcher(lower);
        if (m.find()) return day(m.group(3), month(m.group(1)), m.group(2));
        m = YEAR_FIRST.matcher(lower);
        if (m.find()) return day(m.group(1), m.group(2), m.group(3));
        m = DOTTED.matcher(lower);
        if (m.find()) return day(m.group(3), m.group(2), m.group(1));
        m = SLASHED.matcher(lower);
        return m.find() ? slashed(m.group(1), m.group(2), m.group(3)) : null;
    }

    /** Day and month stand in either order; where both can be a month, nobody knows which. */
    private static @Nullable String slashed(String first, String second, String year) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        if (a == b || a > 12) return day(year, second, first);
        return b > 12 ? day(year, first, second) : null;
    }

    private static String month(String word) {
        int month = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
        return month < 0 ? word : String.valueOf(month + 1);
    }

    private static @Nullable String day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1900 ? null : date.toString();
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
