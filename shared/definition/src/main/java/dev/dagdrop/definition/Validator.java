package dev.dagdrop.definition;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.check.engine.CheckRunner;
import dev.dagdrop.definition.check.engine.FindingCollector;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.DefinitionReader;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlReader;
import dev.dagdrop.definition.yaml.YamlReading;
import java.util.List;
import java.util.Optional;

/** Checks definitions. Immutable, safe for use by several threads. */
public final class Validator {
    private final Bounds bounds;
    private final YamlReader reader;
    private final DefinitionReader definitions;
    private final CheckRunner runner;
    private final CheckOverrides overrides;

    /**
     * A validator with chosen checks.
     *
     * @param bounds what a definition may cost
     * @param checks what to look for
     * @param overrides the severities that differ from those of the rules
     */
    public Validator(Bounds bounds, List<Check> checks, CheckOverrides overrides) {
        this(bounds, checks, overrides, new OperatorCatalogue());
    }

    private Validator(Bounds bounds, List<Check> checks, CheckOverrides overrides, OperatorCatalogue catalogue) {
        this.bounds = bounds;
        this.reader = new YamlReader(bounds.maxBytes(), bounds.maxDepth(), bounds.maxExpandedNodes());
        this.definitions = new DefinitionReader(catalogue);
        this.runner = new CheckRunner(checks, catalogue);
        this.overrides = overrides;
    }

    /** A validator with every check. */
    public static Validator standard(Bounds bounds) {
        return standard(bounds, CheckOverrides.none());
    }

    /** A validator with every check, some with another severity. */
    public static Validator standard(Bounds bounds, CheckOverrides overrides) {
        // One for all, so that it is read once.
        OperatorCatalogue catalogue = new OperatorCatalogue();
        return new Validator(bounds, StandardChecks.all(bounds.maxTasks(), catalogue), overrides, catalogue);
    }

    /**
     * Reads and checks one file, whatever its bytes are.
     *
     * @param content the file, untouched
     */
    public Validation validate(byte[] content) {
        return validate(reader.read(content));
    }

    /**
     * The result for a file that is known to be too large before it is fetched: the same as for its bytes.
     *
     * @param size its size in bytes
     * @throws IllegalArgumentException when that size is within the bounds
     */
    public Validation tooLarge(long size) {
        return validate(reader.tooLarge(size));
    }

    /** What a definition may cost this validator. */
    public Bounds bounds() {
        return bounds;
    }

    private Validation validate(YamlReading reading) {
        Optional<Definition> definition = definitions.read(reading);
        FindingCollector findings = new FindingCollector(bounds.maxFindings(), overrides);
        runner.examine(reading, definition, findings);
        return new Validation(reading.source(), definition, findings.sorted(), findings.omitted());
    }
}
