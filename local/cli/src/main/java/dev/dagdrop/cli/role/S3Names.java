package dev.dagdrop.cli.role;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Buckets and objects: an address in the place of the key names the bucket too, and a bucket may be an access point's ARN. */
final class S3Names {
    private static final Pattern ADDRESS = Pattern.compile("s3a?://([^/]*)/?(.*)", Pattern.DOTALL);
    private static final Pattern PATH_URL = Pattern.compile("https?://s3[.-][^/]*/([^/]+)/?(.*)", Pattern.DOTALL);
    private static final Pattern HOST_URL = Pattern.compile("https?://([^/]+?)\\.s3[.-][^/]*/?(.*)", Pattern.DOTALL);
    private static final Pattern GLOB = Pattern.compile("(\\$\\{[*?]\\}|[*?\\[]).*", Pattern.DOTALL);
    private static final String ARN = "arn:";

    private final TaskArguments arguments;
    private final ResourceScope place;

    S3Names(TaskArguments arguments, ResourceScope place) {
        this.arguments = arguments;
        this.place = place;
    }

    /** The buckets. */
    List<NamePattern> of(ResourceForm.Bucket form) {
        return objects(form.bucket(), form.key())
                .map(each -> each.bucket().with(bucketArn(each.bucket().pattern())))
                .distinct()
                .toList();
    }

    /** The objects. */
    List<NamePattern> of(ResourceForm.Objects form) {
        return objects(form.bucket(), form.key())
                .map(each -> each.name(form.keys(), bucketArn(each.bucket().pattern())))
                .distinct()
                .toList();
    }

    private Stream<ObjectName> objects(List<String> bucket, List<String> key) {
        List<NamePattern> buckets = arguments.firstOf(bucket);
        List<NamePattern> keys = key.isEmpty() ? List.of() : arguments.firstOf(key);
        List<NamePattern> all = keys.isEmpty() ? List.of(new NamePattern("*", false)) : keys;
        return all.stream().flatMap(each -> objects(buckets, each)).distinct();
    }

    private static Stream<ObjectName> objects(List<NamePattern> buckets, NamePattern key) {
        for (Pattern form : List.of(ADDRESS, PATH_URL, HOST_URL)) {
            Matcher address = form.matcher(key.pattern());
            if (address.matches()) {
                return Stream.of(of(address, key.open()));
            }
        }
        return buckets.isEmpty()
                ? Stream.of(new ObjectName(NamePattern.UNKNOWN, key))
                : buckets.stream().map(bucket -> new ObjectName(withoutScheme(bucket), key));
    }

    /** Which of an address's parts are open shows in their text: a literal asterisk is written in another way. */
    private static ObjectName of(Matcher address, boolean open) {
        String bucket = address.group(1);
        String key = address.group(2).isEmpty() ? "*" : address.group(2);
        return new ObjectName(
                new NamePattern(bucket, open && bucket.matches("(?s).*(?<!\\{)\\*.*")), new NamePattern(key, open));
    }

    private static NamePattern withoutScheme(NamePattern bucket) {
        Matcher address = ADDRESS.matcher(bucket.pattern());
        return address.matches() ? bucket.with(address.group(1)) : bucket;
    }

    private String bucketArn(String bucket) {
        return bucket.startsWith(ARN) ? bucket : ARN + place.partition() + ":s3:::" + bucket;
    }

    /**
     * An object.
     *
     * @param bucket its bucket
     * @param key its key
     */
    private record ObjectName(NamePattern bucket, NamePattern key) {
        NamePattern name(ResourceForm.Keys keys, String bucketArn) {
            String suffix = switch (keys) {
                case EXACT -> key.pattern();
                case PREFIX -> key.pattern().endsWith("*") ? key.pattern() : key.pattern() + '*';
                case GLOB -> GLOB.matcher(key.pattern()).replaceFirst("*");
            };
            String separator = bucket.pattern().startsWith(ARN) ? "/object/" : "/";
            return new NamePattern(bucketArn + separator + suffix, bucket.open() || key.open());
        }
    }
}
