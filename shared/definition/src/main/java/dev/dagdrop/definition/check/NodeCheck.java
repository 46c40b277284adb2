package dev.dagdrop.definition.check;

/**
 * A check of every value of the document of some kinds, at any depth; it implements one interface for each kind. A key is
 * seen through its mapping; an anchored value is seen once, where it is written.
 */
public sealed interface NodeCheck extends Check permits MappingCheck, ScalarCheck, SequenceCheck {}
