package dev.dagdrop.registration.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Object keys as S3 allows them: any Unicode, at most 1,024 bytes of UTF-8. */
final class RandomKeys {
    private static final int MAX_BYTES = 1_024;
    private static final int RANDOM_KEYS = 3_000;

    /** What encodings treat in a way of their own, between characters from everywhere. */
    private static final String AWKWARD = " +%/\\?#&=\"'\n\r\t\0\u007f\u0085\u2028\u202e\ufeff\ufffd\uffff";

    private RandomKeys() {}

    static Stream<String> awkward() {
        return Stream.concat(
                Stream.of(
                        "workflows/finance/daily.yaml",
                        "workflows/my team/a+b 100%.yaml",
                        "workflows/a%2Fb.yaml",
                        "workflows/nl\r\nx.yaml",
                        "workflows/trail .yaml",
                        "workflows/caf\u00e9.yaml",
                        "workflows/cafe\u0301.yaml",
                        "workflows/emoji-\ud83d\ude00.yaml",
                        "workflows/replaced-\ufffd.yaml",
                        "workflows/" + "k".repeat(MAX_BYTES - 15) + ".yaml",
                        "\ud83d\ude00".repeat(MAX_BYTES / 4)),
                random(new Random(20261122)));
    }

    private static Stream<String> random(Random random) {
        return IntStream.range(0, RANDOM_KEYS).mapToObj(_ -> random(random, 1 + random.nextInt(MAX_BYTES / 4)));
    }

    private static String random(Random random, int length) {
        StringBuilder key = new StringBuilder();
        while (key.codePointCount(0, key.length()) < length) {
            key.appendCodePoint(
                    random.nextBoolean() ? AWKWARD.charAt(random.nextInt(AWKWARD.length())) : codePoint(random));
        }
        return key.toString();
    }

    private static int codePoint(Random random) {
        int limit = List.of(0x80, 0x250, 0x10000, 0x110000).get(random.nextInt(4));
        int codePoint = random.nextInt(limit);
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE ? '-' : codePoint;
    }

    static int bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8).length;
    }
}
