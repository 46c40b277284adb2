package dev.dagdrop.cli.onboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked for of a new profile.
 *
 * @param team whose it is
 * @param role {@code RoleArn}
 * @param description {@code Description}
 * @param kmsKey {@code KmsKeyId}
 * @param logGroup {@code LogGroupName}
 * @param securityGroups {@code SecurityGroupIds}
 * @param subnets {@code SubnetIds}
 * @param tags {@code Tags}
 * @param subscribers {@code Notify}
 * @param operators {@code AllowedOperators}
 */
record ProfileDraft(
        String team,
        Optional<String> role,
        Optional<String> description,
        Optional<String> kmsKey,
        Optional<String> logGroup,
        List<String> securityGroups,
        List<String> subnets,
        Map<String, String> tags,
        List<String> subscribers,
        List<String> operators) {
    /** Whether nothing is asked for but the team. */
    boolean isBare() {
        return role.isEmpty()
                && description.isEmpty()
                && kmsKey.isEmpty()
                && logGroup.isEmpty()
                && securityGroups.isEmpty()
                && subnets.isEmpty()
                && tags.isEmpty()
                && subscribers.isEmpty()
                && operators.isEmpty();
    }
}
