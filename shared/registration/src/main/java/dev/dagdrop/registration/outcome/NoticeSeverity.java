package dev.dagdrop.registration.outcome;

/** How much an outcome matters to the people it concerns, as the message attribute {@code severity} says it. */
public enum NoticeSeverity {
    ERROR("error"),
    WARNING("warning"),
    INFO("info"),
    /** No notice; a log line only. */
    SILENT("silent");

    private final String label;

    NoticeSeverity(String label) {
        this.label = label;
    }

    /** Its name in attributes and documents. */
    public String label() {
        return label;
    }
}
