package org.hearsay.app.page;

import java.util.List;
import org.hearsay.export.GroupJson;
import org.hearsay.export.ReadingJson;
import org.hearsay.model.Group;
import org.hearsay.model.Reading;

/**
 * The machine contract: JSON Lines.
 *
 * @param withText whether the reports' texts are printed too
 */
record JsonPage(boolean withText) implements Page {
    @Override
    public String reading(Reading reading) {
        return ReadingJson.line(reading, withText) + "\n";
    }

    @Override
    public String group(Group group, List<Reading> readings) {
        return GroupJson.line(group) + "\n";
    }
}
