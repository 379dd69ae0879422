package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Dating;
import org.hearsay.text.Layout;

/** Gives the time expressions of a page as TIMEX3. */
public final class TimexTagger {

    /** The time expressions of a page from a day, in order. */
    public List<Timex> tag(Layout layout, Tags tags, LocalDate page) {
        TimeFinder finder = new TimeFinder(layout, tags);
        List<TimeExpression> times = finder.found();
        PageTimes pageTimes = new PageTimes(finder, new Dating(page, page, Dating.Basis.STATED, List.of()));
        TimexValues values = new TimexValues(page);
        List<Timex> found = new ArrayList<>();
        for (TimeExpression e : times) {
            Timex.Type type = TimexValues.type(e);
            found.add(new Timex(
                    Places.phrase(finder.words(), e.first(), e.end()), type, values.value(e, pageTimes.ahead(e))));
        }
        return found;
    }
}
