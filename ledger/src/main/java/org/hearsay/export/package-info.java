/** The formats in which readings and entries leave: JSON and the formats of the field. */
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
