package org.hearsay.app.page;

import java.util.List;
import org.hearsay.model.Group;
import org.hearsay.model.Reading;

/** HTML. */
final class HtmlPage implements Page {
    @Override
    public String reading(Reading reading) {
        return "";
    }

    @Override
    public String group(Group group, List<Reading> readings) {
        return "";
    }
}
