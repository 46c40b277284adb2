package dev.dagdrop.definition.finding;

/** How rendered text looks. */
public enum Style {
    /** Characters only, for files, logs and notices. */
    PLAIN,
    /** With ANSI colours, for a terminal. */
    COLOURED;

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String BOLD_RED = "\u001b[1;31m";
    private static final String BOLD_YELLOW = "\u001b[1;33m";

    String strong(String text) {
        return paint(BOLD, text);
    }

    String faint(String text) {
        return paint(FAINT, text);
    }

    String severe(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint(BOLD_RED, text);
            case WARNING -> paint(BOLD_YELLOW, text);
        };
    }

    private String paint(String colour, String text) {
        return switch (this) {
            case PLAIN -> text;
            case COLOURED -> colour + text + RESET;
        };
    }
}
