/** The front door: {@link org.hearsay.ReportReader} turns a report into a reading. */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
