package dev.dagdrop.cli.render;

import dev.dagdrop.definition.Validation;

/** Prints findings in one format: each file in turn, then the end. */
public interface FindingRenderer {
    /**
     * A file was checked.
     *
     * @param name as the reader knows it, with slashes; relative where it lies below the working directory
     */
    void checked(String name, Validation validation);

    /** Something could not be read, so nothing is known about it. */
    void unreadable(String name, String reason);

    /** There are no more. */
    void end(Totals totals);
}
