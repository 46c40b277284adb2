package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import java.util.Optional;

/**
 * A node of a YAML document as it was written, with its place. Nodes are equal only to themselves: an anchored node is
 * one object, however often it is used, so a document with aliases is a graph without cycles.
 */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {
    /** Where it stands; of a node over several lines, the part on its first line. */
    Position position();

    /** The tag as written, resolved to its full form such as {@code tag:yaml.org,2002:str}; empty where none is. */
    Optional<String> writtenTag();

    /** What it is in words of a data engineer, such as {@code a list} or {@code the number 3}. */
    String describe();
}
