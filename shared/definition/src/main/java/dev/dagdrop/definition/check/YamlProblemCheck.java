package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.yaml.YamlProblem;

/** A check of what the reader could not read. */
public non-sealed interface YamlProblemCheck extends Check {
    /** Looks at one of the reader's problems. */
    void examine(YamlProblem problem, SourceText source, Report report);
}
