/** States, peoples, capitals, ministries, ranks and roles: what kind of name a word can be, and whose. */
@NullMarked
package org.hearsay.name;

import org.jspecify.annotations.NullMarked;
