package dev.dagdrop.registration.team;

/** What becomes of an upload of a team without a profile, or of no team. */
public enum UnknownTeamPolicy {
    /** It is registered with what the stack's parameters say. */
    USE_DEFAULTS,
    /** It is refused until the team has a profile. */
    REFUSE
}
