package dev.dagdrop.definition.check;

import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlMapping;

/** A check of each task whose operator is in the catalogue. */
public non-sealed interface OperatorCheck extends Check {
    /** Looks at one task that is a mapping, with the operator it uses. */
    void examine(Task task, YamlMapping settings, OperatorSpec operator, Report report);
}
