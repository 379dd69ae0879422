/**
 * Pages and feeds are fetched, politely: rules for robots are honoured, a host is asked one thing at a time and with pauses,
 * what has not changed is not sent again. An address that others chose is fetched only when it is public.
 */
@NullMarked
package org.hearsay.ingest.web;

import org.jspecify.annotations.NullMarked;
