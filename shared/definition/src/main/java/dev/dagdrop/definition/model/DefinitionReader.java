package dev.dagdrop.definition.model;

import dev.dagdrop.definition.yaml.YamlReading;
import java.util.Optional;

/** Finds the DAG in a document. */
public final class DefinitionReader {
    private DefinitionReader() {}

    /** The DAG, where the document holds one. */
    public static Optional<Definition> read(YamlReading reading) {
        return Optional.empty();
    }
}
