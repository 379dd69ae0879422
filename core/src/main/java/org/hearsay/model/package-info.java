/**
 * The words of the field as records: reports, attributions, figures, actors, relations. Everything here is immutable
 * and depends on nothing but the JDK. Offsets are UTF-16 positions, as everywhere inside the engine; what is printed,
 * stored or served counts Unicode code points instead (the writers convert).
 */
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
