package dev.dagdrop.registration.road;

import java.util.Optional;

/** The uploads that are stopped on their way, and where each must end. */
enum Journey {
    FIRST("a first upload", Optional.empty(), Definitions.GOOD, "created", 1, 1),
    CHANGE("a change", Optional.of(Definitions.GOOD), Definitions.CHANGED, "updated", 1, 2),
    SAME("the same content again", Optional.of(Definitions.GOOD), Definitions.GOOD, "unchanged", 1, 1),
    DELETED(
            "the same content, its workflow deleted by hand",
            Optional.of(Definitions.GOOD),
            Definitions.GOOD,
            "created",
            1,
            1),
    REFUSED("a refused first upload", Optional.empty(), Definitions.UNKNOWN_DEPENDENCY, "rejected", 0, 0),
    REFUSED_CHANGE("a refused change", Optional.of(Definitions.GOOD), Definitions.UNKNOWN_DEPENDENCY, "rejected", 1, 1);

    private final String text;
    private final Optional<String> before;
    private final String content;
    private final String outcome;
    private final int workflows;
    private final int versions;

    Journey(String text, Optional<String> before, String content, String outcome, int workflows, int versions) {
        this.text = text;
        this.before = before;
        this.content = content;
        this.outcome = outcome;
        this.workflows = workflows;
        this.versions = versions;
    }

    /** What the key held, registered without trouble. */
    Optional<String> before() {
        return before;
    }

    String content() {
        return content;
    }

    /** How it must end, in the ledger and in its notice. */
    String outcome() {
        return outcome;
    }

    /** How many workflows of the name there must be. */
    int workflows() {
        return workflows;
    }

    /** How many versions that workflow must have: one for each content that was accepted. */
    int versions() {
        return versions;
    }

    /** Whether the upload leads to CreateWorkflow or UpdateWorkflow at all. */
    boolean callsTheService() {
        return switch (this) {
            case FIRST, CHANGE, DELETED -> true;
            case SAME, REFUSED, REFUSED_CHANGE -> false;
        };
    }

    /** Where it must end, in words. */
    String end() {
        String made = workflows == 0
                ? "no workflow"
                : "one workflow, %s".formatted(versions == 1 ? "1 version" : versions + " versions");
        return "%s, %s, told".formatted(outcome, made);
    }

    @Override
    public String toString() {
        return text;
    }
}
