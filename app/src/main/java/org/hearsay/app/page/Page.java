package org.hearsay.app.page;

import java.util.List;
import org.hearsay.model.Group;
import org.hearsay.model.Reading;

/** A way to print readings. Immutable, as several threads print at a time. */
public interface Page {
    /** What stands before all readings; empty for most. */
    default String opening() {
        return "";
    }

    /** A reading. */
    String reading(Reading reading);

    /** What several readings say together. */
    String group(Group group, List<Reading> readings);

    /** What stands after all readings; empty for most. */
    default String closing() {
        return "";
    }
}
