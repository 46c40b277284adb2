package dev.dagdrop.registration.upload;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Locale;

/**
 * The order of events of one key, as S3 gives it: a hexadecimal number written to the left.
 *
 * <p>S3 asks to right-pad the shorter of two sequencers with zeros and to compare them as text, for the same key only;
 * the digits here are padded once, so that DynamoDB can compare them in a condition.
 *
 * @param digits {@value #WIDTH} upper-case hexadecimal digits
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event
 *     message structure</a>
 */
public record Sequencer(String digits) implements Comparable<Sequencer> {
    /** Twice the longest sequencer seen; longer ones are refused rather than cut. */
    public static final int WIDTH = 64;

    private static final int TIME_WIDTH = 16;
    private static final int HEXADECIMAL = 16;

    public Sequencer {
        if (digits.length() != WIDTH || !isHexadecimal(digits)) {
            throw new IllegalArgumentException("a padded sequencer has %d hexadecimal digits, not %d characters"
                    .formatted(WIDTH, digits.length()));
        }
    }

    /**
     * Normalises a sequencer as an event carries it.
     *
     * @throws IllegalArgumentException when it is empty, longer than {@value #WIDTH} digits or not hexadecimal
     */
    public static Sequencer of(String raw) {
        if (raw.isEmpty() || raw.length() > WIDTH) {
            throw new IllegalArgumentException(
                    "a sequencer has 1 to %d hexadecimal digits, not %d characters".formatted(WIDTH, raw.length()));
        }
        return new Sequencer(raw.toUpperCase(Locale.ROOT) + "0".repeat(WIDTH - raw.length()));
    }

    /**
     * A place for an upload whose own event is lost: after this one, and before whatever S3 gives a later event of the
     * key.
     *
     * <p>The last {@value #TIME_WIDTH} digits, which S3 leaves zero, take the time, so that of two such uploads the later
     * one is the greater, whichever is seen first; where that would not lie after this one, the next number does.
     *
     * @param modified when the upload was stored
     */
    public Sequencer thenLost(Instant modified) {
        BigInteger time = BigInteger.valueOf(Math.max(0, modified.toEpochMilli()));
        BigInteger event =
                new BigInteger(digits.substring(0, WIDTH - TIME_WIDTH) + "0".repeat(TIME_WIDTH), HEXADECIMAL);
        BigInteger next = new BigInteger(digits, HEXADECIMAL).add(BigInteger.ONE);
        return new Sequencer(
                leftPadded(event.add(time).max(next).toString(HEXADECIMAL).toUpperCase(Locale.ROOT)));
    }

    /** The place of an upload whose own event is lost, where no event of its key is known: before any that S3 gives. */
    public static Sequencer lost(Instant modified) {
        return of("0").thenLost(modified);
    }

    private static String leftPadded(String digits) {
        return "0".repeat(WIDTH - digits.length()) + digits;
    }

    @Override
    public int compareTo(Sequencer other) {
        return digits.compareTo(other.digits);
    }

    private static boolean isHexadecimal(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'));
    }
}
