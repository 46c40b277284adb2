package dev.dagdrop.definition.check;

import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;

/** A check of the settings of each task, and of those that {@code default_args} gives to all of them. */
public non-sealed interface SettingsCheck extends Check {
    /** Looks at the settings at one place; those of {@code default_args} come first. */
    void examine(YamlMapping settings, YamlPath path, Report report);
}
