package dev.dagdrop.standins.mwaa;

/**
 * How much the endpoint lets an account have: docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/mwaa-serverless-quotas.html
 *
 * @param workflows workflows per account
 * @param versions versions per workflow
 */
public record Quotas(int workflows, int versions) {

    /** The quotas of a new account. */
    public static final Quotas DEFAULT = new Quotas(100, 50);
}
