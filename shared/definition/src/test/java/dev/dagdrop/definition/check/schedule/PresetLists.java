package dev.dagdrop.definition.check.schedule;

import java.util.List;

/** The lists that the checks of this package go by, for the schema that is written from them. */
public final class PresetLists {
    public static final List<String> TAKEN = Presets.TAKEN;

    private PresetLists() {}
}
