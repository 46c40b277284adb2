package dev.dagdrop.definition.template;

import java.util.Optional;

/**
 * One argument of a call.
 *
 * @param name its name where it is given by name; {@code *} or {@code **} where it passes several
 * @param value what is passed
 */
public record Argument(Optional<String> name, TemplateValue value) {}
