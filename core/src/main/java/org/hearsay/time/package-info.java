/** What "on Saturday" and "since Tuesday" mean; what day a page is from. */
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
