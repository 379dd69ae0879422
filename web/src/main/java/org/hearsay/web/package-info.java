/**
 * Pages over a ledger: what is claimed per claimant, where claims stand against each other, who is heard, each report with
 * its marks. Every page is readable without scripts, has its own address, and its rows beside it as JSON and CSV.
 */
@NullMarked
package org.hearsay.web;

import org.jspecify.annotations.NullMarked;
