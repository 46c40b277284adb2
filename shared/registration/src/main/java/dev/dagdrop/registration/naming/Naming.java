package dev.dagdrop.registration.naming;

import java.util.Optional;

/** The workflow name and team that a key gives. */
public sealed interface Naming {
    /**
     * The key is a definition's.
     *
     * @param name the workflow's name
     * @param team the first folder under the prefix; empty where the file lies in no folder
     */
    record Named(WorkflowName name, Optional<String> team) implements Naming {}

    /**
     * The key is not a definition's.
     *
     * @param reason why, in words for a person
     */
    record NotADefinition(String reason) implements Naming {}
}
