/**
 * Requests of programs are answered as a document says that was written first: {@code openapi.yaml}, in the form of OpenAPI
 * 3.1. What the document does not allow is refused; what goes wrong is said in the form of RFC 9457.
 */
@NullMarked
package org.hearsay.web.api;

import org.jspecify.annotations.NullMarked;
