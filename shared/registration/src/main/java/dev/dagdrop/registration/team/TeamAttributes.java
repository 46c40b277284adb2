package dev.dagdrop.registration.team;

/** The names of the attributes that a team's record has for readers. */
public final class TeamAttributes {
    /** What a team's id begins with; a workflow's begins with {@code workflow/}, so that no id can meet another's. */
    public static final String PREFIX = "team/";

    /** The active profile, as it was uploaded; absent where there is none. */
    public static final String PROFILE = "Profile";

    /** When the profile was removed; absent where it was not. */
    public static final String REMOVED_AT = "RemovedAt";

    /** The key of the profile's file. */
    public static final String KEY = "ObjectKey";

    /** What the profile's last change was; absent once everything is done that follows from it. */
    public static final String CHANGE = "Change";

    static final String ID = "Id";

    private TeamAttributes() {}
}
