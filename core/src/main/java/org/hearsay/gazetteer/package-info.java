/** Lists of places with their names: found by name, told from one another by country, region and size. */
@NullMarked
package org.hearsay.gazetteer;

import org.jspecify.annotations.NullMarked;
