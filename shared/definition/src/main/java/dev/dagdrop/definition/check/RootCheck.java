package dev.dagdrop.definition.check;

import dev.dagdrop.definition.yaml.YamlNode;

/** A check of the document's root, before it is known to hold a DAG. */
public non-sealed interface RootCheck extends Check {
    /** Looks at the root of a document that was read completely. */
    void examine(YamlNode root, Report report);
}
