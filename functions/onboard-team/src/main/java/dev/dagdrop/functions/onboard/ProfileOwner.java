package dev.dagdrop.functions.onboard;

import dev.dagdrop.functions.onboard.ProfileOutcomeDescription.Headline;
import dev.dagdrop.profile.check.ProfileFileName;
import dev.dagdrop.registration.team.TeamAttributes;
import java.util.Optional;

/** The team, or all teams, that a profile holds settings for. */
sealed interface ProfileOwner {
    /** One team. */
    record OneTeam(String name) implements ProfileOwner {}

    /** All teams: the default profile. */
    record AllTeams() implements ProfileOwner {}

    /** The file names no team. */
    record NoTeamNamed() implements ProfileOwner {}

    /** The owner by the name of the file, without its extension. */
    static ProfileOwner of(String stem) {
        return stem.equals(ProfileFileName.DEFAULTS) ? new AllTeams() : new OneTeam(stem);
    }

    /** What the subject of a notice says after {@code dagdrop:}. */
    default String headline(Headline headline) {
        return switch (this) {
            case OneTeam(String name) -> "team " + name + headline.ofTeam();
            case AllTeams _ -> headline.ofAll();
            case NoTeamNamed _ -> "a team" + headline.ofTeam();
        };
    }

    /** The profile as a noun in a sentence. */
    default String noun() {
        return switch (this) {
            case OneTeam(String name) -> "the profile of team " + name;
            case AllTeams _ -> "the default profile";
            case NoTeamNamed _ -> "a profile";
        };
    }

    /** The name of the team, where it is one team's. */
    default Optional<String> team() {
        return this instanceof OneTeam(String name) ? Optional.of(name) : Optional.empty();
    }

    /** The name of its file, without extension. */
    default String stem() {
        return team().orElse(ProfileFileName.DEFAULTS);
    }

    /** The id of its record. */
    default String recordId() {
        return TeamAttributes.PREFIX + stem();
    }
}
