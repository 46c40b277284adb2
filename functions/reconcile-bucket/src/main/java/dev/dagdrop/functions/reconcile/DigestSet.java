package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.digest.Digests;
import java.util.Arrays;

/**
 * Remembers which of very many texts were seen, in eight bytes each: the first 64 bits of their SHA-256. Among 100,000 texts the
 * odds that one passes for another are below one in a billion.
 */
final class DigestSet {
    private static final int HEX_DIGITS = 16;
    private static final int FIRST_CAPACITY = 256;

    private long[] digests = new long[FIRST_CAPACITY];
    private int size;
    private boolean sorted = true;

    /** The digest of a SHA-256 in hexadecimal digits. */
    static long of(String sha256) {
        return Long.parseUnsignedLong(sha256.substring(0, HEX_DIGITS), 16);
    }

    void addText(String text) {
        add(of(Digests.sha256(text)));
    }

    void add(long digest) {
        if (size == digests.length) {
            digests = Arrays.copyOf(digests, size + size / 2);
        }
        digests[size++] = digest;
        sorted = false;
    }

    boolean containsText(String text) {
        return contains(of(Digests.sha256(text)));
    }

    boolean contains(long digest) {
        if (!sorted) {
            Arrays.sort(digests, 0, size);
            sorted = true;
        }
        return Arrays.binarySearch(digests, 0, size, digest) >= 0;
    }
}
