package dev.dagdrop.profile.model;

/** Who gets the notices of a team: one entry of {@code Notify}. */
public sealed interface Subscriber {
    /** What SNS calls the way to it. */
    String protocol();

    /** Where notices go, as SNS takes it. */
    String endpoint();

    /** Tells an entry apart by its form. */
    static Subscriber of(String endpoint) {
        if (endpoint.startsWith("https://")) {
            return new Https(endpoint);
        }
        return endpoint.startsWith("arn:") ? new Queue(endpoint) : new Email(endpoint);
    }

    /** A person, who must confirm the subscription. */
    record Email(String endpoint) implements Subscriber {
        @Override
        public String protocol() {
            return "email";
        }
    }

    /** A web server, which must confirm the subscription. */
    record Https(String endpoint) implements Subscriber {
        @Override
        public String protocol() {
            return "https";
        }
    }

    /** An SQS queue, by its ARN; its policy must let the topic send. */
    record Queue(String endpoint) implements Subscriber {
        @Override
        public String protocol() {
            return "sqs";
        }
    }
}
