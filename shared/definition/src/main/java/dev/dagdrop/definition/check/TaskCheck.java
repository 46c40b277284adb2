package dev.dagdrop.definition.check;

import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlMapping;

/** A check of each task by itself. */
public non-sealed interface TaskCheck extends Check {
    /** Looks at one task that is a mapping. */
    void examine(Task task, YamlMapping settings, Report report);
}
