package dev.dagdrop.registration.mwaa;

import dev.dagdrop.registration.digest.Digests;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tags that record where a workflow comes from: set when it is created, read before it is adopted.
 *
 * <p>{@value #SOURCE} alone decides: a digest fits any key, where a tag's value is short of characters and length. The
 * others are for people.
 */
public final class SourceTags {
    static final String SOURCE = "dagdrop:source";
    private static final String BUCKET = "dagdrop:bucket";
    private static final String KEY = "dagdrop:key";
    private static final String TEAM = "dagdrop:team";

    /** The longest value of a tag, in characters; the service model's TagValue. */
    private static final int MAX_VALUE = 256;

    private SourceTags() {}

    /**
     * The tags of a workflow that comes from this object, whatever its version.
     *
     * @param team the first folder under the prefix
     */
    public static Map<String, String> of(String bucket, String key, Optional<String> team) {
        Map<String, String> tags = new TreeMap<>();
        tags.put(SOURCE, source(bucket, key));
        tags.put(BUCKET, bucket);
        tags.put(KEY, readable(key));
        team.ifPresent(name -> tags.put(TEAM, readable(name)));
        return tags;
    }

    /** Whether a workflow with these tags comes from this object. */
    public static boolean prove(Map<String, String> tags, String bucket, String key) {
        return source(bucket, key).equals(tags.get(SOURCE));
    }

    /** The digest that tells objects apart, found in the tags by {@link #sourceIn}; 64 hexadecimal digits. */
    public static String source(String bucket, String key) {
        return Digests.sha256(bucket, key);
    }

    /** The source that the tags name, where they name one in this bucket. */
    public static Optional<String> sourceIn(Map<String, String> tags, String bucket) {
        return Optional.ofNullable(tags.get(SOURCE)).filter(source -> bucket.equals(tags.get(BUCKET)));
    }

    /** The key that the tags show to people, with {@code _} for what a tag does not take. */
    public static Optional<String> keyIn(Map<String, String> tags) {
        return Optional.ofNullable(tags.get(KEY));
    }

    /** The key of the object in this bucket that a workflow with these tags comes from, where they tell it whole. */
    public static Optional<String> wholeKeyIn(Map<String, String> tags, String bucket) {
        return keyIn(tags).filter(key -> prove(tags, bucket, key));
    }

    /**
     * The characters that every service takes in a tag's value; others become {@code _}.
     *
     * @see <a href="https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html">Tag naming
     *     limits</a>
     */
    private static String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints().limit(MAX_VALUE).map(c -> isTaken(c) ? c : '_').forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static boolean isTaken(int c) {
        boolean letterOrDigit = Character.isBmpCodePoint(c) && Character.isLetterOrDigit(c);
        return letterOrDigit || "_.:/=+-@ ".indexOf(c) >= 0;
    }
}
