/** The linear sequence model: features, training, decoding, the model file. */
@NullMarked
package org.hearsay.learn;

import org.jspecify.annotations.NullMarked;
