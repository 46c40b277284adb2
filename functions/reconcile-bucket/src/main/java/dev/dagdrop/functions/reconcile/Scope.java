package dev.dagdrop.registration.reconcile;

/**
 * What is compared.
 *
 * @param bucket the bucket definitions are dropped into
 * @param prefix what their keys begin with
 * @param roleArn the role that workflows are given
 */
public record Scope(String bucket, String prefix, String roleArn) {}
