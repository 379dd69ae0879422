/** Measures how well articles are taken out of web pages, against reference extractions. */
@NullMarked
package org.hearsay.bench.pages;

import org.jspecify.annotations.NullMarked;
