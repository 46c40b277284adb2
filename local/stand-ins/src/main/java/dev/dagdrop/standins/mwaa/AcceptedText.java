package dev.dagdrop.standins.mwaa;

import java.util.List;
import java.util.Optional;

/**
 * A definition the service takes.
 *
 * @param text its YAML
 * @param schedule its schedule, if it has one
 * @param warnings what the service ignores in it
 */
record AcceptedText(String text, Optional<String> schedule, List<String> warnings) {}
