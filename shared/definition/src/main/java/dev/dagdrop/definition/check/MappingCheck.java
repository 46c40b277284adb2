package dev.dagdrop.definition.check;

import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;

/** A check of every mapping of the document. */
public non-sealed interface MappingCheck extends NodeCheck {
    /** Looks at one mapping. */
    void examine(YamlMapping mapping, YamlPath path, Report report);
}
