package dev.dagdrop.standins.sns;

/**
 * What one subscription was sent. The stand-in sends nothing anywhere: it keeps what SNS would have sent.
 *
 * @param subscriptionArn the subscription
 * @param protocol its protocol, such as {@code email} or {@code sqs}
 * @param endpoint its endpoint, such as an address or a queue's ARN
 * @param body the message as this protocol gets it
 */
public record SnsDelivery(String subscriptionArn, String protocol, String endpoint, String body) {}
