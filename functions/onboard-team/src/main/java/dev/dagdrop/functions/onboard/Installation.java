package dev.dagdrop.registration.onboard;

import dev.dagdrop.profile.model.Permitted;

/**
 * What onboarding knows of the stack.
 *
 * @param bucket the only bucket whose profiles count
 * @param teamPrefix what a profile's key begins with, {@code teams/}
 * @param workflowPrefix what a definition's key begins with, {@code workflows/}
 * @param permitted what a profile may choose
 */
public record Installation(String bucket, String teamPrefix, String workflowPrefix, Permitted permitted) {}
