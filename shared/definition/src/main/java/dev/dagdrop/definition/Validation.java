package dev.dagdrop.definition;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.model.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the checks say about one file.
 *
 * @param source its decoded text, for renderers; absent where the file is too large to read
 * @param definition the DAG in it, where there is one; it may still have errors
 * @param findings all findings, by position; where there are too many, errors are kept before warnings
 * @param omitted how many further findings there are
 */
public record Validation(SourceText source, Optional<Definition> definition, List<Finding> findings, int omitted) {
    /** Keeps its own copy of the findings. */
    public Validation {
        findings = List.copyOf(findings);
    }

    /** The findings that reject the definition. */
    public List<Finding> errors() {
        return withSeverity(Severity.ERROR);
    }

    /** The findings that are delivered with the workflow. */
    public List<Finding> warnings() {
        return withSeverity(Severity.WARNING);
    }

    /** Whether the definition may be registered: it has no error. */
    public boolean isAccepted() {
        return errors().isEmpty();
    }

    private List<Finding> withSeverity(Severity severity) {
        List<Finding> chosen = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                chosen.add(finding);
            }
        }
        return List.copyOf(chosen);
    }
}
