package dev.dagdrop.definition.check;

import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** A check of every single value of the document. */
public non-sealed interface ScalarCheck extends NodeCheck {
    /** Looks at one single value. */
    void examine(YamlScalar scalar, YamlPath path, Report report);
}
