package dev.dagdrop.profile.model;

/**
 * One entry of {@code Workflows}.
 *
 * @param workflows the workflows it is about, by the name the API has
 * @param settings what is set for them, over the profile's own settings
 */
public record WorkflowEntry(Glob workflows, ProfileSettings settings) {}
