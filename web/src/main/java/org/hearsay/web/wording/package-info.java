/** Claims, classes and days in words that read well: the same on a terminal and in a browser. */
@NullMarked
package org.hearsay.web.wording;

import org.jspecify.annotations.NullMarked;
