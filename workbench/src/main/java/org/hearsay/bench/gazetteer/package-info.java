/** The small gazetteer that comes with Hearsay is made from GeoNames' tables. */
@NullMarked
package org.hearsay.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
