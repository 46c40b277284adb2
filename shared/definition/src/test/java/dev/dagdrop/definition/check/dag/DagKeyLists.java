package dev.dagdrop.definition.check.dag;

import java.util.Collection;

/** The lists that the checks of this package go by, for the schema that is written from them. */
public final class DagKeyLists {
    public static final Collection<String> USED = DagKeys.USED_KEYS;
    public static final Collection<String> IGNORED = DagKeys.IGNORED_KEYS;
    public static final Collection<String> DISPUTED = DagKeys.DISPUTED_KEYS;
    public static final Collection<String> DEFAULT_ARGS = DefaultArgsKeys.TAKEN_KEYS;
    public static final Collection<String> IGNORED_DEFAULT_ARGS = DefaultArgsKeys.IGNORED_KEYS;
    public static final Collection<String> DISPUTED_DEFAULT_ARGS = DefaultArgsKeys.DISPUTED_KEYS;

    private DagKeyLists() {}
}
