package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.model.ProfilePermissions;
import java.util.Optional;

/**
 * What onboarding knows of the stack.
 *
 * @param bucket the only bucket whose profiles count
 * @param account the only account, where it is known
 * @param teamPrefix what a profile's key begins with, {@code teams/}
 * @param workflowPrefix what a definition's key begins with, {@code workflows/}
 * @param permitted what a profile may choose
 */
record OnboardingScope(
        String bucket,
        Optional<String> account,
        String teamPrefix,
        String workflowPrefix,
        ProfilePermissions permitted) {}
