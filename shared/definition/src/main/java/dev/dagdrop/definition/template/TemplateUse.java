package dev.dagdrop.definition.template;

import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/**
 * A template in an argument of a task.
 *
 * @param task the task
 * @param argument the argument that holds it, at whatever depth
 * @param rendering whether Airflow renders that argument
 * @param first whether this is the first task that holds this value; an anchored value can be in several
 * @param path where it is
 * @param scalar the value as written
 * @param template what it says
 * @param source the text around it
 */
public record TemplateUse(
        Task task,
        String argument,
        Rendering rendering,
        boolean first,
        YamlPath path,
        YamlScalar scalar,
        Template template,
        SourceText source) {
    /** Whether what it refers to is worth a look: it is or may be rendered, and could be read. */
    public boolean isReadable() {
        return rendering != Rendering.NO && template.fault().isEmpty();
    }

    /** Finds places of the template in the source. */
    public SourcePositions places() {
        return new SourcePositions(scalar, source);
    }
}
