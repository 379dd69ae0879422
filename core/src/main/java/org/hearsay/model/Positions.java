package org.hearsay.model;

/** Where the characters of a report's text stand in the page or document that it was taken from. */
public sealed interface Positions permits PositionMap, SheetMap {}
