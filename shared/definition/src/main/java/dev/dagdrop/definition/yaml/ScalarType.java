package dev.dagdrop.definition.yaml;

/** What a scalar is for the loader: by its tag, or, without quotes, by the looks YAML 1.1 defines. */
public enum ScalarType {
    STRING("the string"),
    /** Nothing, {@code ~} or {@code null}. */
    NULL("nothing (null)"),
    /** {@code true}, {@code yes}, {@code on} and their opposites. */
    BOOLEAN("the boolean"),
    INTEGER("the number"),
    FLOAT("the number"),
    /** A date, or a date and time. */
    TIMESTAMP("the date"),
    BINARY("binary data"),
    /** A plain {@code <<}, which merges mappings when it is a key. */
    MERGE("the merge key"),
    /** A plain {@code =}, for which the loader has no meaning. */
    DEFAULT_VALUE("the YAML 1.1 default value key"),
    /** A tag that YAML does not define for scalars. */
    OTHER("a tagged value");

    private final String words;

    ScalarType(String words) {
        this.words = words;
    }

    /** The type in words of a data engineer. */
    String words() {
        return words;
    }
}
