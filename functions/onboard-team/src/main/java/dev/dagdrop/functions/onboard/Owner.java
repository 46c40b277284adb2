package dev.dagdrop.functions.onboard;

import dev.dagdrop.functions.onboard.Description.Headline;
import dev.dagdrop.profile.check.ProfileFileName;
import dev.dagdrop.registration.team.TeamAttributes;
import java.util.Optional;

/** Whose settings a profile holds. */
sealed interface Owner {
    /** Those of one team. */
    record Team(String name) implements Owner {}

    /** Those of all teams: the default profile. */
    record AllTeams() implements Owner {}

    /** The file names no team. */
    record Nobody() implements Owner {}

    /** The owner by the name of the file, without its extension. */
    static Owner of(String stem) {
        return stem.equals(ProfileFileName.DEFAULTS) ? new AllTeams() : new Team(stem);
    }

    /** What the subject of a notice says after {@code dagdrop:}. */
    default String headline(Headline headline) {
        return switch (this) {
            case Team(String name) -> "team " + name + headline.ofTeam();
            case AllTeams _ -> headline.ofAll();
            case Nobody _ -> "a team" + headline.ofTeam();
        };
    }

    /** What the profile is called within a sentence. */
    default String noun() {
        return switch (this) {
            case Team(String name) -> "the profile of team " + name;
            case AllTeams _ -> "the default profile";
            case Nobody _ -> "a profile";
        };
    }

    /** The name of the team, where it is one team's. */
    default Optional<String> team() {
        return this instanceof Team(String name) ? Optional.of(name) : Optional.empty();
    }

    /** The name that its file bears. */
    default String stem() {
        return team().orElse(ProfileFileName.DEFAULTS);
    }

    /** The id of its record. */
    default String recordId() {
        return TeamAttributes.PREFIX + stem();
    }
}
