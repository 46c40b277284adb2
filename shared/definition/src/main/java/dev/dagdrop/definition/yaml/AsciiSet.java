package dev.dagdrop.definition.yaml;

/**
 * Which ASCII characters a text may have. Most checks of a text look for one character that few texts have; one pass over
 * the text answers them all.
 *
 * @param low those of the codes 0 to 63, one bit each
 * @param high those of the codes 64 to 127
 * @param beyond whether there are other characters, too
 */
record AsciiSet(long low, long high, boolean beyond) {
    /** Those of a value that stands in the source from one code point to another, with its quotes if it has any. */
    static AsciiSet of(CodePoints source, int start, int end) {
        return of(source.array(), start, end);
    }

    static AsciiSet of(String text) {
        CodePoints codePoints = CodePoints.of(text);
        return of(codePoints, 0, codePoints.length());
    }

    private static AsciiSet of(int[] codePoints, int start, int end) {
        long low = 0;
        long high = 0;
        boolean beyond = false;
        for (int i = start; i < end; i++) {
            int c = codePoints[i];
            // A shift takes the last six bits of its distance.
            if (c < 64) {
                low |= 1L << c;
            } else if (c < 128) {
                high |= 1L << c;
            } else {
                beyond = true;
            }
        }
        return new AsciiSet(low, high, beyond);
    }

    boolean has(char c) {
        return ((c < 64 ? low : high) >>> c & 1) == 1;
    }
}
