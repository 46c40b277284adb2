package dev.dagdrop.registration.team;

/** What the controller does with an upload outside every team that has a profile. */
public enum UnknownTeamPolicy {
    /** Registers it with the settings of the stack's parameters. */
    USE_DEFAULTS,
    /** Rejects it until the team has a profile. */
    REFUSE
}
