package dev.dagdrop.cli.role;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ARN that an argument gives where others give a name.
 *
 * @param text the whole of it
 * @param place where its resource is
 * @param service such as {@code sqs}
 * @param resource all behind the account, such as {@code job-definition/nightly:3}
 */
record ArnName(String text, ResourceScope place, String service, String resource) {
    private static final Pattern ARN = Pattern.compile("arn:([^:*]+):([^:*]+):([^:]*):([^:]*):(.+)", Pattern.DOTALL);
    private static final Pattern QUEUE_URL =
            Pattern.compile("https?://(?:sqs\\.([^./]+)\\.|([^./]+)\\.queue\\.)[^/]+/([^/]+)/([^/]+)");
    private static final Pattern END_OF_NAME = Pattern.compile("[:/]");
    private static final Pattern PARTIAL_FUNCTION = Pattern.compile("[0-9]{12}:function:.+");

    /** Reads the forms that the APIs of a service take for a resource; empty where it is a mere name. */
    static Optional<ArnName> of(String value, String service, ResourceScope place) {
        Matcher queue = QUEUE_URL.matcher(value);
        if (service.equals("sqs") && queue.matches()) {
            String region = Optional.ofNullable(queue.group(1)).orElseGet(() -> queue.group(2));
            return parse("arn:" + place.partition() + ":sqs:" + region + ':' + queue.group(3) + ':' + queue.group(4));
        }
        if (service.equals("lambda") && PARTIAL_FUNCTION.matcher(value).matches()) {
            return parse("arn:" + place.partition() + ":lambda:" + place.region() + ':' + value);
        }
        return parse(value);
    }

    private static Optional<ArnName> parse(String value) {
        Matcher arn = ARN.matcher(value);
        if (!arn.matches()) {
            return Optional.empty();
        }
        ResourceScope place = new ResourceScope(arn.group(1), arn.group(3), arn.group(4));
        return Optional.of(new ArnName(value, place, arn.group(2), arn.group(5)));
    }

    /** The name behind the type, with its revision or qualifier, such as {@code nightly:3}. */
    String qualifiedName() {
        int type = typeEnd(resource.startsWith("/") ? 1 : 0);
        return resource.substring(type + 1);
    }

    /** The name alone, such as {@code nightly}. */
    String name() {
        String[] pieces = END_OF_NAME.split(qualifiedName(), 2);
        return pieces[0];
    }

    private int typeEnd(int from) {
        for (int i = from; i < resource.length(); i++) {
            if (resource.charAt(i) == '/' || resource.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }
}
