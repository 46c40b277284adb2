package dev.dagdrop.definition.check.task;

import java.util.Collection;

/** The lists that the checks of this package go by, for the schema that is written from them. */
public final class TaskKeyLists {
    public static final Collection<String> IGNORED = TaskKeys.IGNORED;
    public static final Collection<String> SERVICE_CONTROLLED = TaskKeys.SERVICE_CONTROLLED;
    public static final Collection<String> DYNAMIC = TaskKeys.DYNAMIC;
    public static final Collection<String> LOADER_ONLY = TaskKeys.LOADER_ONLY;
    public static final String AMAZON = UnlistedOperators.AMAZON;

    private TaskKeyLists() {}
}
