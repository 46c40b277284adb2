package dev.dagdrop.cli.checks;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.profile.ProfileRules;
import java.util.ArrayList;
import java.util.List;

/** The rules of definitions and of team profiles. */
public final class KnownRules {
    private KnownRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return all(CheckOverrides.none());
    }

    /** All of them, those of definitions as overridden. */
    public static List<Rule> all(CheckOverrides overrides) {
        List<Rule> all = new ArrayList<>(Rules.all(overrides));
        all.addAll(ProfileRules.all());
        return all;
    }
}
