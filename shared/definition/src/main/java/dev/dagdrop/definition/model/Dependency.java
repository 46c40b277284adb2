package dev.dagdrop.definition.model;

import dev.dagdrop.definition.finding.Position;

/**
 * One item of a task's {@code dependencies}.
 *
 * @param taskId the task that runs before
 * @param position where it is written
 */
public record Dependency(String taskId, Position position) {}
