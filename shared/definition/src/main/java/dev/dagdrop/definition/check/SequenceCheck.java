package dev.dagdrop.definition.check;

import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlSequence;

/** A check of every list of the document. */
public non-sealed interface SequenceCheck extends NodeCheck {
    /** Looks at one list. */
    void examine(YamlSequence sequence, YamlPath path, Report report);
}
