package dev.dagdrop.definition.yaml;

/** How a scalar is written. */
public enum ScalarStyle {
    /** Without quotes: YAML decides its type by its looks. */
    PLAIN,
    /** {@code 'text'}. */
    SINGLE_QUOTED,
    /** {@code "text"}. */
    DOUBLE_QUOTED,
    /** A block behind {@code |}. */
    LITERAL,
    /** A block behind {@code >}. */
    FOLDED
}
