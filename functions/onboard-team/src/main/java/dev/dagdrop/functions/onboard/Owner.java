package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.check.FileName;
import dev.dagdrop.registration.team.TeamAttributes;
import java.util.Optional;

/** Whose settings a profile holds. */
sealed interface Owner {
    /** Those of one team. */
    record Team(String name) implements Owner {
        @Override
        public String headline(String ofTeam, String ofAll) {
            return "team " + name + ofTeam;
        }

        @Override
        public String noun() {
            return "the profile of team " + name;
        }
    }

    /** Those of all teams: the default profile. */
    record AllTeams() implements Owner {
        @Override
        public String headline(String ofTeam, String ofAll) {
            return ofAll;
        }

        @Override
        public String noun() {
            return "the default profile";
        }
    }

    /** The file names no team. */
    record Nobody() implements Owner {
        @Override
        public String headline(String ofTeam, String ofAll) {
            return "a team" + ofTeam;
        }

        @Override
        public String noun() {
            return "a profile";
        }
    }

    /** The owner by the name of the file, without its extension. */
    static Owner of(String stem) {
        return stem.equals(FileName.DEFAULTS) ? new AllTeams() : new Team(stem);
    }

    /**
     * A headline of at most 91 characters, which the subject of a notice has room for.
     *
     * @param ofTeam what is said of a team, at most 22 characters with the blank at its beginning: names have 64
     * @param ofAll what is said of the default profile
     */
    String headline(String ofTeam, String ofAll);

    /** What the profile is called within a sentence. */
    String noun();

    /** The name of the team, where it is one team's. */
    default Optional<String> team() {
        return this instanceof Team(String name) ? Optional.of(name) : Optional.empty();
    }

    /** The name that its file bears. */
    default String stem() {
        return team().orElse(FileName.DEFAULTS);
    }

    /** The id of its record. */
    default String recordId() {
        return TeamAttributes.PREFIX + stem();
    }
}
