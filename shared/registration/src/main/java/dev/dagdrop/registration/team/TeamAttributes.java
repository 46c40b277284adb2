package dev.dagdrop.registration.team;

/** The names of a team's attributes in the table; those of the upload are named as in registrations. */
final class TeamAttributes {
    /** What a team's id begins with; a workflow's begins with {@code workflow/}, so that no name can meet another's. */
    static final String PREFIX = "team/";

    static final String ID = "Id";
    static final String KEY = "ObjectKey";
    static final String SEQUENCER = "Sequencer";

    /** The profile in force, as it was uploaded; absent where none is. */
    static final String PROFILE = "Profile";

    /** When the profile was removed; absent where it was not. */
    static final String REMOVED_AT = "RemovedAt";

    private TeamAttributes() {}
}
