package dev.dagdrop.definition.template;

/**
 * Why Jinja cannot compile a template.
 *
 * @param start the first char of the place, from 0
 * @param end the char behind it
 * @param message what is wrong, to be read behind "the template cannot be read: "
 * @param hint what to write instead
 */
public record TemplateError(int start, int end, String message, String hint) {}
