package dev.dagdrop.definition.check.value;

import java.util.List;

/** The lists that the checks of this package go by, for the schema that is written from them. */
public final class TriggerRuleLists {
    public static final List<String> KNOWN = TriggerRules.KNOWN;
    public static final List<String> DISPUTED = TriggerRules.DISPUTED;

    private TriggerRuleLists() {}
}
