package dev.dagdrop.cli.validate;

import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.profile.ProfileRules;
import java.util.ArrayList;
import java.util.List;

/** The rules of definitions and of team profiles. */
final class KnownRules {
    private KnownRules() {}

    static List<Rule> all() {
        return all(CheckOverrides.none());
    }

    /** All of them, those of definitions as overridden. */
    static List<Rule> all(CheckOverrides overrides) {
        List<Rule> all = new ArrayList<>(Rules.all(overrides));
        all.addAll(ProfileRules.all());
        return all;
    }
}
