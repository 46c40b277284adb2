package dev.dagdrop.definition.finding;

/**
 * A second place that explains a finding, such as the first use of a key that is given twice.
 *
 * @param position where it is
 * @param message what is there, short; control characters are made visible
 */
public record Related(Position position, String message) {
    /** Keeps the message safe to print. */
    public Related {
        message = Visible.text(message);
    }
}
