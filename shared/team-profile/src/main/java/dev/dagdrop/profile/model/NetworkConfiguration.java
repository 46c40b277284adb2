package dev.dagdrop.profile.model;

import java.util.List;

/**
 * The VPC that tasks run in.
 *
 * @param securityGroupIds such as {@code sg-0123456789abcdef0}, in the order written
 * @param subnetIds such as {@code subnet-0123456789abcdef0}, in the order written
 */
public record NetworkConfiguration(List<String> securityGroupIds, List<String> subnetIds) {
    /** Keeps its own copies. */
    public NetworkConfiguration {
        securityGroupIds = List.copyOf(securityGroupIds);
        subnetIds = List.copyOf(subnetIds);
    }
}
