package dev.dagdrop.definition.template;

/**
 * A piece of a template's code.
 *
 * @param kind what it is
 * @param text as written; of a text in quotes, what is between them
 * @param start its first char in the template, from 0
 * @param end the char behind its last
 */
record Token(Kind kind, String text, int start, int end) {
    /** What a token can be. */
    enum Kind {
        /** <code>{{</code>. */
        PRINT_BEGIN,
        /** <code>}}</code>. */
        PRINT_END,
        /** <code>{%</code>. */
        TAG_BEGIN,
        /** <code>%}</code>. */
        TAG_END,
        NAME,
        /** A text in quotes. */
        STRING,
        INTEGER,
        FLOAT,
        /** An operator, a bracket or a comma. */
        SYMBOL,
        /** The end of the template. */
        END
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** The token as a message names it. */
    String shown() {
        return switch (kind) {
            case PRINT_END, TAG_END -> "the closing \"" + text + '"';
            case END -> "the end of the template";
            case STRING -> "the string '" + text + "'";
            case PRINT_BEGIN, TAG_BEGIN, NAME, INTEGER, FLOAT, SYMBOL -> '"' + text + '"';
        };
    }
}
