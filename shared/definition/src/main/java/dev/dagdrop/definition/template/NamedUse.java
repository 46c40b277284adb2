package dev.dagdrop.definition.template;

/**
 * One use of a filter or a test.
 *
 * @param name its name
 * @param start where it is written, from 0
 * @param end the char behind it
 */
public record NamedUse(String name, int start, int end) {}
