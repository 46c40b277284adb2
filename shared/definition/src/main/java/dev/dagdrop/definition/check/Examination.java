package dev.dagdrop.definition.check;

import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlReading;
import java.util.List;
import java.util.Optional;

/** Asks every check about everything of its kind, in one pass. */
public final class Examination {
    private final List<Check> checks;

    /**
     * An examination with chosen checks.
     *
     * @param checks what to ask
     */
    public Examination(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Examines a file as far as it could be read. */
    public void examine(YamlReading reading, Optional<Definition> definition, Findings findings) {
        checks.forEach(Check::rule);
    }
}
