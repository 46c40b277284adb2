package dev.dagdrop.definition.check;

import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;

/**
 * A check of every value of the document, at any depth. A key is seen through its mapping; an anchored value is seen
 * once, where it is written.
 */
public non-sealed interface NodeCheck extends Check {
    /** Looks at one node. */
    void examine(YamlNode node, YamlPath path, Report report);
}
