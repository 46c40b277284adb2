package dev.dagdrop.profile.model;

import java.util.Optional;

/**
 * The profiles that hold for an upload.
 *
 * @param defaults {@code teams/_default.yaml}, whose settings hold for all teams; empty where there is none
 * @param team that of its team, which lies over the defaults; empty where it has none, or no team
 */
public record Profiles(Optional<TeamProfile> defaults, Optional<TeamProfile> team) {}
