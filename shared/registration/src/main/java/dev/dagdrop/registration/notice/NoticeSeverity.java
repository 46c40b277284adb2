package dev.dagdrop.registration.notice;

/** How much a notice matters, as the message attribute {@code severity} says it. */
enum NoticeSeverity {
    ERROR("error"),
    WARNING("warning"),
    INFO("info");

    private final String label;

    NoticeSeverity(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
