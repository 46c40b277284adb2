package dev.dagdrop.cli.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ARN of the table, such as <code>arn:{partition}:batch:{region}:{account}:job-definition/{job_definition}[:*]</code>.
 *
 * @param service the service
 * @param region {@code {region}}, an argument in braces, or nothing
 * @param account {@code {account}} or nothing
 * @param parts what its resource is made of
 * @param suffix what is added where the last part has no revision or qualifier; empty for nothing
 */
record ArnPattern(String service, String region, String account, List<ArnPart> parts, List<ArnPart> suffix) {
    private static final Pattern REFERENCE = Pattern.compile("\\{([^}=]+)(?:=([^}]*))?\\}");
    private static final Pattern SUFFIX = Pattern.compile("(.*)\\[(.+)\\]");
    private static final int FIELDS = 6;

    /** Keeps its own copies. */
    ArnPattern {
        parts = List.copyOf(parts);
        suffix = List.copyOf(suffix);
    }

    /** A piece of a resource. */
    sealed interface ArnPart {
        /** What is always there. */
        record LiteralPart(String text) implements ArnPart {}

        /**
         * Arguments of which the first that is given counts.
         *
         * @param arguments their paths
         * @param otherwise the text where none is given
         */
        record ArgumentPart(List<String> arguments, Optional<String> otherwise) implements ArnPart {
            /** Keeps its own copy. */
            public ArgumentPart {
                arguments = List.copyOf(arguments);
            }
        }
    }

    /** Reads a whole ARN, or {@code service:resource} of the region and account where workflows run; IAM has no regions. */
    static ArnPattern parse(String text) {
        String service = text.substring(0, text.indexOf(':'));
        String whole = service.equals("arn")
                ? text
                : "arn:{partition}:" + service + (service.equals("iam") ? "::" : ":{region}:") + "{account}:"
                        + text.substring(service.length() + 1);
        String[] fields = whole.split(":", FIELDS);
        Matcher suffix = SUFFIX.matcher(fields[5]);
        return suffix.matches()
                ? new ArnPattern(fields[2], fields[3], fields[4], partsOf(suffix.group(1)), partsOf(suffix.group(2)))
                : new ArnPattern(fields[2], fields[3], fields[4], partsOf(fields[5]), List.of());
    }

    /** The argument that names the region; empty where it is the task's. */
    Optional<ArnPart.ArgumentPart> ownRegion() {
        return region.isEmpty() || region.equals("{region}")
                ? Optional.empty()
                : Optional.of(reference(partsOf(region).getFirst()));
    }

    /** The ARN of a resource somewhere. */
    String at(ResourceScope place, String resource) {
        return "arn:" + place.partition() + ':' + service + ':' + (region.isEmpty() ? "" : place.region()) + ':'
                + (account.isEmpty() ? "" : place.account()) + ':' + resource;
    }

    private static ArnPart.ArgumentPart reference(ArnPart part) {
        return switch (part) {
            case ArnPart.ArgumentPart reference -> reference;
            case ArnPart.LiteralPart text -> new ArnPart.ArgumentPart(List.of(), Optional.of(text.text()));
        };
    }

    private static List<ArnPart> partsOf(String resource) {
        List<ArnPart> parts = new ArrayList<>();
        int end = 0;
        Matcher reference = REFERENCE.matcher(resource);
        while (reference.find()) {
            if (reference.start() > end) {
                parts.add(new ArnPart.LiteralPart(resource.substring(end, reference.start())));
            }
            parts.add(new ArnPart.ArgumentPart(
                    List.of(reference.group(1).split("\\|", -1)), Optional.ofNullable(reference.group(2))));
            end = reference.end();
        }
        if (end < resource.length()) {
            parts.add(new ArnPart.LiteralPart(resource.substring(end)));
        }
        return parts;
    }
}
