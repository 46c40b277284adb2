package dev.dagdrop.standins.mwaa;

/**
 * How much the endpoint lets an account have: docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/mwaa-serverless-quotas.html
 *
 * @param workflows workflows per account
 * @param versions versions per workflow
 * @param definitionBytes bytes of one definition
 */
public record Quotas(int workflows, int versions, int definitionBytes) {

    /** The quotas of a new account: 100 workflows, 50 versions of each, 50 KB per definition. */
    public static final Quotas DEFAULT = new Quotas(100, 50, 50 * 1024);

    /** A copy with another number of workflows. */
    public Quotas withWorkflows(int quota) {
        return new Quotas(quota, versions, definitionBytes);
    }

    /** A copy with another number of versions. */
    public Quotas withVersions(int quota) {
        return new Quotas(workflows, quota, definitionBytes);
    }
}
