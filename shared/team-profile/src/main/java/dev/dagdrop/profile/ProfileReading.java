package dev.dagdrop.profile;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.profile.model.TeamProfile;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a profile.
 *
 * @param profile what it says; empty where it has an error
 * @param validation what the rules say about it, in the form that every renderer takes; its definition is always empty
 */
public record ProfileReading(Optional<TeamProfile> profile, Validation validation) {
    /** What the rules say, by position. */
    public List<Finding> findings() {
        return validation.findings();
    }
}
